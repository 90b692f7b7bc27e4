package glean

import (
	"strings"

	"backlot/internal/tv"
)

// One episode that is made or shown by itself is not the show: who writes it, and its day.

// soloEpisode is such an episode.
const soloEpisode = `(?:(?:live|anniversary|special|one-off|feature-length|hour-long|musical|crossover|christmas|festive|halloween|bumper|standalone|stand-alone|reunion|milestone|landmark|100th|500th|1000th|1,000th) episode)`

var oneOffRules = []rule{
	on("other/one-off-day", " episode | special ", `(?:the|this|that) (?:[a-z-]+ ){0,2}?(?:episode|special) (?:, (?:which|that) |which |that )?(?:(?:will|is|to|set|due|also|be) )+(?:broadcast|shown|aired|air|airs|screened|seen|go out|transmitted|live) (?:[a-z]+ |<W\d+> |and ){0,8}?{date}`, oneOffDay),
	on("other/marks-it", " celebrate | mark | celebrates | marks | celebrating | marking ", `(?:celebrates?|marks?|celebrating|marking) (?:its|the show 's|the soap 's|the series '|the programme 's|the drama 's|his|{show} 's)? ?(?:[a-z0-9-]+ |<D\d+> ){0,4}?(?:anniversary|birthday|milestone) (?:[a-z]+ |{date} ){0,4}?with (?:an?|two|three)`, marksIt),
}

var (
	// namesOneOff ends a sentence with such an episode, or has it in it.
	namesOneOff = phraseOf(` (?:` + soloEpisode + `|specials?) `)
	// marking is what is told of an anniversary.
	marking = phraseOf(` (?:celebrates?|marks?|celebrating|marking|to mark|to celebrate) (?:[a-z0-9'-]+ |<[SD]\d+> |'s ){0,6}?(?:anniversary|birthday|milestone) `)
	// airsOneOff begins at what shows such an episode.
	airsOneOff = phraseOf(` (?:an?|the|its|another|this) (?:[a-z-]+ ){0,3}?` + soloEpisode + ` `)
)

// oneOffDay keeps in its own words when an episode is shown of which the sentence, or the one before it, says which it is.
func oneOffDay(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || asked(h.s) || h.asked() || h.r.judge(h).negative || h.r.toldOther(h.s) {
		return nil
	}
	if n := h.r.indexOf(h.s); !namesOneOff.MatchString(text[h.start:h.end+1]) && (n == 0 || h.r.sentences[n-1].paragraph < h.s.paragraph-1 || !namesOneOff.MatchString(h.r.sentences[n-1].shape.text)) {
		return nil
	}
	return h.inItsWords()
}

// marksIt keeps in its own words with what a show celebrates its years.
func marksIt(h *hit) []tv.Claim {
	if !h.r.speaksOfShow(h) || asked(h.s) || h.asked() || h.spoken() || h.r.judge(h).negative || !namesOneOff.MatchString(h.s.shape.text[h.end:]) || h.r.toldOther(h.s) {
		return nil
	}
	return h.inItsWords()
}

// oneOffHolds takes back a day of the show that is one of such an episode, and that work ends where it goes on.
func (r *reader) oneOffHolds(s *sentence) {
	text := s.shape.text
	if strings.Contains(text, " episode ") || strings.Contains(text, " special ") {
		for p := range r.heldOf(s) {
			if c := &p.claim; c.Kind == tv.Premiere && !c.Negative && !c.Value.Date.IsZero() && (marking.MatchString(text) && namesOneOff.MatchString(text) || airsOneOff.MatchString(text[:min(p.hit.end+1, len(text))]) && !strings.Contains(text, "<E") || r.oneOffOn(s, c.Value.Date)) {
				if p.dropped = true; !r.toldOther(s) {
					r.proposed = append(r.proposed, r.asOther(p))
				}
			}
		}
	}
	if strings.Contains(text, " continue") {
		for p := range r.heldOf(s) {
			if c := &p.claim; c.Kind == tv.Stage && c.Value.Text == tv.Airing && goesOnThen.MatchString(text) {
				c.When = ""
			} else if c.Kind == tv.Stage && c.Value.Text == tv.Filming && !c.When.IsZero() && worksUntil.MatchString(text) {
				c.When, c.Plan = "", false
			}
		}
	}
}

// oneOffOn tells that a day is the one on which a sentence says that such an episode is shown.
func (r *reader) oneOffOn(s *sentence, day tv.Date) bool {
	for p := range r.heldOf(s) {
		if p.claim.Rule == "other/one-off-day" {
			if m := p.hit.mention("date"); m != nil && (m.date.Date == day || m.date.Future == day || m.date.Past == day) {
				return true
			}
		}
	}
	return false
}

var (
	// goesOnThen is a show that is on anyway, with the day and the hour when it is next.
	goesOnThen = phraseOf(` (?:continues|carries on|is back) (?:tonight|tomorrow|on|this|next|every)? ?<D\d+> (?:at|from) `)
	// worksUntil is work that goes on until a day.
	worksUntil = phraseOf(` (?:continues?|continuing|carr(?:y|ies) on|runs?|lasts?|goes on) (?:[a-z'-]+ |<[A-Z]\d+> |, ){0,8}?(?:until|till|through|up to) (?:[a-z]+ ){0,3}?<D\d+> `)
)

// alsoMade gives the episode of which a sentence says who wrote it and then who directed it, the name of the
// second standing at an offset; "" for none.
func (r *reader) alsoMade(s *sentence, at int) string {
	loc := madeThen.FindStringSubmatchIndex(s.shape.text[:at])
	if loc == nil {
		return ""
	}
	return inSmallLetters(r.wordsBetween(s, loc[2], loc[3]))
}

var madeThen = phraseOf(` (` + fewEpisodes + `)(?: of (?:<[ES]\d+>|(?:the|its|this) (?:[a-z-]+ )?(?:season|series|show|run)))? (?:(?:,|which|is|was|will|be|has|have|been|being) )*(?:written|directed|penned|scripted|helmed|produced) by [^.;:"]{1,130}?(?:,|and|, and|but) (?:(?:is|was|will be) )?(?:directed|written|penned|scripted|helmed|produced) by (?:[a-z-]+ ){0,3}$`)
