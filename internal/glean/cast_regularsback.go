package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who comes back, named by what he is in the show: "Judges Ida Voss and Ben Voss are staying put", "alongside
// returning series regulars", "Returning with them are", "the stars have closed new deals".

const (
	// showJob is what somebody is in a contest or a show of talk.
	showJob = `(?:(?:co-|head |lead |team |fellow |expert |celebrity |regular |long-serving |longtime |original |quiz |style )*(?:hosts?|co-hosts?|presenters?|co-presenters?|anchors?|judges?|captains?|panellists?|panelists?|mentors?|coaches|quizmasters?|narrators?|referees?|hosting duo|presenting duo))`
	// inTheCast is what somebody is who acts in a show.
	inTheCast = `(?:(?:series|show|cast|core|original|longtime|long-time|long-serving|fellow|main|ensemble|principal|recurring|founding|season|fan|one|two|three|four|five|all|of|the|its|our) )*(?:regulars?|leads?|stars?|co-stars?|cast members?|castmates?|cast|players|favou?rites?|faces|members|actors|actresses|ensemble|veterans?|alums?|alumni|sleuths|duo|trio)`
	// onceBack tells that somebody goes on or comes back.
	onceBack = `(?:returns?|returning|back|coming back|comes? back|stays?(?: on| put)?|staying(?: on| put)?|remains?|remaining|carr(?:y|ies) on|carrying on|continues?|sticking around|signed on again|re-signed|survives?|keeps? (?:his|her|their) (?:seats?|chairs?|jobs?|places?|stools?))`
	// newDeal is what somebody signs who goes on.
	newDeal = `(?:(?:signed|signed up|inked|closed|struck|agreed|landed|reached|secured|penned|put pen to paper on) (?:to )?(?:(?:a|an|their|his|her|new|fresh|rich|lucrative|multi-year|one-year|two-year|three-year|two-season|season|extended|improved) )+(?:contracts?|deals?|agreements?|pacts?|terms)|(?:renegotiated|extended|renewed|re-upped) (?:his|her|their) (?:contracts?|deals?)|closed (?:his |her |their |a )?deals?|re-upped|(?:present and correct|all aboard again))`
)

var regularsBackRules = []rule{
	on("cast/job-back", " host| co-host| presenter| co-presenter| anchor| judge| captain| panel| mentor| coach| quizmaster| narrator| referee| presenting duo ", showJob+` {list} {apposition}{paren}`+goesOnAux+onceBack+`(?: [.,;:]| (?:to|for|at|in|on|as|with|behind|alongside|and|but|from|too|again|when|next|this|"|while|on)|$)`, jobBack),
	on("cast/back-in-job", " host| co-host| presenter| co-presenter| anchor| judge| captain| mentor| quizmaster| narrator ", `{list} {apposition}{paren}`+goesOnAux+`(?:(?:returns?|returning|back|stays?|staying|remains?|remaining|continues?|carries on|carry on)(?: on| once more| again)? as|(?:remains?|stays)) (?:(?:the|a|its|their|head|lead|main|sole|solo|team|co-) )*(?:hosts?|co-hosts?|presenters?|anchors?|judges?|captains?|mentors?|quizmaster|narrator)`, jobBack),
	on("cast/returning-regulars", " returning ", `returning (?:<S\d+> )?`+inTheCast+` (?:, |: |-- )?{list}`, jobBack),
	atStart("cast/returning-are", " returning | back | signed | re-signed | also | staying | reprising ", `(?:(?:also|and|those|among those|set|due|confirmed|expected|others|other) )*(?:returning|back|coming back|staying on|staying|signed on again|signed up again|reprising their roles|re-signed)(?: (?:alongside|with|beside|for|to|in|from|on|too|again|as well|and|the|this|new|full|second|third|fourth|fifth|final|last|coming|series|season|run|episodes|cast|fold|him|her|them|action)| (?:<[PNSED]\d+>)|,)* (?:is|are|will be) (?:co-stars? |fellow |regulars? |original |the )*{list}`, jobBack),
	atStart("cast/signed-are", " signed ", `(?:also )?signed (?:on|up)(?: again)? for (?:(?:the|a|another|its|full|new|whole|second|third|fourth|fifth|sixth|next|more|run|season|series|year|episodes|go|round|<E\d+>|two|three) ?)+(?:is|are) (?:co-stars? |fellow |regulars? |original |the )*{list}`, signedAgain),
	on("cast/new-deals", " deal| contract| agreement| pact| terms | re-upped | present | aboard ", `{list} {apposition}{paren}`+goesOnAux+`(?:have |has |been )*`+newDeal, signedAgain),
	on("cast/reprise-originals", " reprise | reprising | back | return | returning ", `(?:original|returning|series) (?:(?:series|cast|lead|leading) )*(?:stars?|leads?|regulars?|members?|cast|actors|co-stars) {list} (?:(?:all|both|are|is|will|be|set|also|each|have|has|signed|signing|on|confirmed|expected|due|slated|now|agreed) )*(?:on board |aboard |up |attached )?(?:to )?(?:reprise|reprising|return|returning|back)`, jobBack),
}

// stillCourt are words by which somebody is a judge, a captain or a coach in a story.
var stillCourt = phraseOf(` (?:court|courtroom|trial|verdict|plays?|played|playing|portrays?|police|navy|army|football|hockey|basketball|ship|former|ex|retired|podcast|radio|guest|not) `)

// jobBack makes those of a list come back, who say so of themselves by what they are in the show.
func jobBack(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, to := h.groupAt("list")
	if h.noNews() || !h.r.speaksOfShow(h) || strings.HasPrefix(text[to:], " 's ") || stillCourt.MatchString(text[back(text, h.start, 3):from]) {
		return nil
	}
	if h.rule.name == "cast/reprise-originals" {
		for o := range h.r.heldOf(h.s) {
			if c := &o.claim; c.Kind == tv.Cast && (c.Value.Change == tv.Joins || c.Value.Change == tv.Stars) && c.Value.Character == "" {
				o.dropped = true // who returns is not new
			}
		}
	}
	list := h.fresh(h.actorsIn(tv.Returns))
	for i := range list {
		list[i].Certainty = h.r.judge(h).certainty
	}
	return list
}

// signedAgain makes those come back who have signed for more of a show that has been on.
func signedAgain(h *hit) []tv.Claim {
	if n := h.seasonNow(); n < 2 && !h.r.isSoap(h.r.showAt(h)) && !regularAlready.MatchString(h.s.shape.text) || newHere.MatchString(h.s.shape.text[:h.start+1]) {
		return nil
	}
	return jobBack(h)
}

// regularAlready tells that somebody has been in the show.
var regularAlready = phraseOf(` (?:original|returning|longtime|long-time|long-serving|regulars?|series stars?) `)
