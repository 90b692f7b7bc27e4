package glean

import (
	"slices"
	"strings"
)

// Where the text stays with the show that it speaks of, although it names another.

var (
	// showIsSubject begins a sentence whose subject is the show that is spoken of: "The show, in which".
	showIsSubject = phraseOf(`^ (?:(?:"|\*|but|and|so|now|meanwhile|however|,) )*(?:(?:the|this) (?:[a-z0-9'-]+ |<[WD]\d+> ){0,4}?(?:series|show|drama|comedy|sitcom|thriller|programme?|dramedy|soap|saga|procedural|miniseries|mystery|whodunit|western|quiz|serial|anime|half-hour|[a-z]+-parter)|it|<E\d+>|the <E\d+>) (?:'s )?[a-z,]`)
	// seasonOfShow begins with a season and goes on to the show of which it is: "The second series of Channel 4 comedy SHOW".
	seasonOfShow = phraseOf(`^ (?:(?:and|but|meanwhile|also|finally|lastly|,|production on|filming on) )*(?:the |a )?<E\d+> of (?:the |its )?(?:(?:[a-z0-9-]+|<[WDN]\d+>|'s) ){0,5}?(?:["'*] )?$`)
	// toThatShow leads from the subject to a show of which the sentence tells: "joins a slate that includes".
	toThatShow = phraseOf(` (?:slate|roster|line-up|lineup|includ(?:es?|ed|ing)|followed by|joins?|joined by|joining|leads? into|paired with|unlike|here|there|titled|entitled|called|named|dubbed|the new|this new|the other) |: (?:["'*] )?$`)
	// goesOnWith begins behind a show of which the sentence goes on to tell.
	goesOnWith = phraseOf(`^[^ ]+ (?:["'*] )?(?:\( [^()]{1,40} \) )?(?:, (?:["'] )?(?:which|whose|due)|which|whose) `)
	// workedThere ends what stands before a show that somebody made or was in besides.
	workedThere = phraseOf(` (?:(?:recently|previously|earlier|once|formerly|also|first|last|since) (?:co-created|created|co-wrote|wrote|penned|directed|helmed|produced|ran|led|fronted|hosted|presented|starred in|appeared in|guested (?:in|on)|popped up (?:in|on)|worked (?:in|on))` +
		`|(?:appear(?:s|ed|ing)?|featured|guested|directed|wrote) (?:in |on |for )?(?:[a-z0-9-]+ ){0,3}(?:episodes?|arc|instalments?|installments?) (?:of|on|in)` +
		`|(?:won|came [a-z]+|finished [a-z]+|competed|contestants?|finalists?|winners?|runners?-up|champions?) (?:in|on|of) (?:(?:the|last|this|a|<[DE]\d+>|[0-9]{4}|year 's|celebrity|series|season|edition|version|of) ){0,6}` +
		`|(?:seen|known|role|part|turn|debut|best) as (?:[^ ,;.]+ ){1,5}?(?:in|on)` +
		`|(?:engaged|busy|tied up|committed|occupied) (?:[^ ,;.]+ ){0,5}?(?:shooting|shoot|filming|set|production) (?:of|for)` +
		`|(?:replacement|stand-in|substitute|way|room|space|lead-in|lead-out|companion) (?:for|to)|(?:reruns|repeats|re-runs|encores|once|now|late) of|together on) ` + beforeShow + `$`)
)

// holdsOn tells that a show which a sentence names behind its subject, which is the show that the text
// speaks of, does not take its place.
func (r *reader) holdsOn(s *sentence, p placed, t *title) bool {
	if r.show == nil || t == r.show || t.called || t.headed || s.heading || s.title || r.seasonBeside(p.from, p.to) {
		return false
	}
	return showIsSubject.MatchString(s.shape.text[:p.at]) && !seasonOfShow.MatchString(s.shape.text[:p.at]) && !toThatShow.MatchString(s.shape.text[:p.at]) && !goesOnWith.MatchString(s.shape.text[p.at:])
}

// wasBeside tells that a show is named only for what somebody did in it, or for what fills its place.
func (r *reader) wasBeside(s *sentence, p placed, t *title) bool {
	return r.main != nil && t != r.main && !t.called && !t.headed && !s.heading && !s.title && workedThere.MatchString(strings.TrimSuffix(s.shape.text[:p.at], `" `)) && !toldOf.MatchString(s.shape.text[p.at+1:])
}

// An article on so few shows goes back to the one in its headline with each paragraph.
const fewShows = 3

// backWithParagraph tells that a new paragraph goes back to the show that the article is about.
func (r *reader) backWithParagraph(s *sentence) bool {
	if r.show == r.main || r.main == nil || r.underHead && r.named == s.paragraph-1 {
		return false
	}
	return r.lone || r.main.headed && r.several <= fewShows && r.show != nil && !r.show.headed && !r.show.called
}

// notCredited turns from a show that the headline names for somebody's sake alone, "thriller from 'X' writer", to
// the one that the text is about, if that has one of which it tells.
func (r *reader) notCredited(score map[*title]int) {
	head, text := r.main, ""
	if head == nil || head.called || len(r.article.Shows) > 0 {
		return
	}
	credit := false
	for i := range r.sentences {
		s := &r.sentences[i]
		if text = s.shape.text; !s.title {
			continue
		}
		for _, p := range r.mentionsIn(text, 0, len(text), "S") {
			if r.titleOf(p.mention) != head {
				continue
			}
			if !creditInHead.MatchString(text[p.at+1:]+" ") || !fromCredit.MatchString(text[:p.at]) {
				return
			}
			credit = true
		}
	}
	if !credit {
		return
	}
	var other *title
	for _, t := range r.inOrder() {
		if t != head && score[t] > 0 && (other == nil || score[t] > score[other]) {
			other = t
		}
	}
	if other == nil {
		return
	}
	r.main = other
	if slices.ContainsFunc(r.sentences, func(s sentence) bool {
		return !s.title && slices.ContainsFunc(r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S"), func(p placed) bool {
			return r.titleOf(p.mention) == head && !r.aside(&s, p) && !r.passing(&s, p) && !whoseOwn.MatchString(s.shape.text[:p.at])
		})
	}) {
		r.main = head
	}
}

var (
	// fromCredit ends what stands in a headline before whose credit a show is.
	fromCredit = phraseOf(` (?:from|by|of|with|for|to|starring|casts?|taps?|adds?|hires?|lands?|enlists?|books?|,|as|reunites?|pairs?) (?:(?:the|an?|former|ex-|and|"|'|<[NPWC]\d+>) )*$`)
	// whoseOwn ends what stands before what somebody made and is known for.
	whoseOwn = phraseOf(` whose (?:[a-z-]+ |<[WD]\d+> ){0,5}(?:["'] )?$`)
)
