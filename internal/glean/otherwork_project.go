package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What a maker of a show that is on develops besides is no stage of it: "Grieg has an overall
// deal with Norda and is developing a limited series about a bank".

const (
	otherProject = `(?:an?|another|two|several|new|other|the <[WNO]\d+>) (?:[a-z0-9-]+ |<[WNO]\d+> |'s |, ){0,5}?(?:series|drama|comedy|sitcom|thriller|pilot|project|projects|miniseries|dramedy|half-hour|hour-long|shows?|film|feature|movie|anthology|adaptation|biopic|documentary|docuseries)`
	makesNow     = `(?:is|are|will be|has been|have been) (?:(?:also|currently|now|already|separately) )*(?:developing|writing|penning|prepping|adapting|creating|producing|working on|at work on|in development on|attached to(?: (?:write|direct|star in|produce|adapt|create|pen|develop))?)`
)

var (
	theirProject = phraseOf(` (?:<[PN]\d+> (?:, who (?:also )?|, [^;]{1,90}? , |and (?:his|her|their|<[PN]\d+>|[a-z]+)(?: [a-z]+){0,3} |(?:has|have|is|are|remains|continues|signed|inked|recently) [^.;]{1,90}? (?:, )?(?:and|where|under which) (?:he |she |they )?|whose [^.;]{1,60} )?|(?:he|she|they|who) )(?:also )?` +
		`(?:` + makesNow + ` ` + otherProject + `|(?:has|have) (?:also )?` + otherProject + ` (?:[^.;]{1,60} )?(?:in the works|in development|set up)|(?:has|have) (?:also )?(?:signed|inked|closed) [^.;]{1,60} (?:develop|create|write|produce)) `)
	nextProject = phraseOf(` (?:<[PN]\d+> 's|his|her|their) (?:next|new|other|second|follow-up) (?:[a-z-]+ ){0,3}?(?:project|series|drama|comedy|show|pilot|film|feature|thriller) | next (?:up )?for <[PN]\d+> (?:is|will be) | up next for (?:<[PN]\d+>|him|her|them) | under (?:the|that|his|her|their|its) (?:[a-z-]+ ){0,3}?(?:deal|pact|agreement) , `)
	heShoots    = phraseOf(` (?:film|feature|movie|pic|picture|biopic|blockbuster|pilot|musical|(?:another|different) (?:[a-z-]+ ){0,2}?(?:series|show|drama|comedy|thriller)) (?:<[SN]\d+> )?(?:, )?(?:that |which )?(?:he|she|they|the (?:actor|actress|star)) (?:is|are|'s|was|were|has been) (?:(?:currently|now|already|busy|still|off|also) )*(?:filming|shooting|making) `)
	ofThisShow  = phraseOf(` (?:<E\d+>|(?:second|third|new|next) (?:season|run)|(?:spin-?off|prequel|sequel|revival|reboot|remake)) `)
)

// inTheirProject tells that a hit stands in what a sentence tells of another project of somebody's.
func (h *hit) inTheirProject(t *title, c *tv.Claim) bool {
	if c.Kind != tv.Stage && c.Kind != tv.Plot && c.Kind != tv.OnNetwork && c.Kind != tv.Premiere && c.Rule != "other/based" && h.rule.name != "other/based" {
		return false
	}
	text := h.s.shape.text
	if h.r.show != t || h.about != nil && h.about != t || h.r.titleIn(text, t) || !h.r.shownBefore(h, t) {
		return false
	}
	for _, next := range []*phrase{theirProject, nextProject, heShoots} {
		if loc := next.FindStringIndex(text); loc != nil && h.end >= loc[0] && (next != heShoots || h.start < loc[1]) && !ofThisShow.MatchString(text[loc[0]:loc[1]]+firstPart(text[loc[1]:])) {
			return true
		}
	}
	return false
}

// shownBefore tells that the article has named a show, or a season, before a hit.
func (r *reader) shownBefore(h *hit, t *title) bool {
	for i := r.indexOf(h.s) - 1; i >= 0; i-- {
		if s := &r.sentences[i]; !s.title && (r.titleIn(s.shape.text, t) || len(r.mentionsIn(s.shape.text, 0, len(s.shape.text), "E")) > 0) {
			return true
		}
	}
	return false
}

// firstPart gives the words up to the first comma.
func firstPart(text string) string {
	part, _, _ := strings.Cut(text, ", ")
	return part
}
