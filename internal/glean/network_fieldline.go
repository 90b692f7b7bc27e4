package glean

import (
	"strings"

	"backlot/internal/dates"
	"backlot/internal/tv"
)

// A line of a listing is made of fields: the show, its hour, its channel, its day. Nothing in it is a
// verb, so it is read for what it is: "Marram, 9pm, BBC Four", "*ITV1 and ITVX, spring*" below a
// show's name, "Where: Norda (US), Alibi (UK)".

var fieldLineRules = []rule{
	once("network/field", onSlateOnly),
	once("premiere/field", onSlateOnly),
}

const (
	fieldHour = `(?:(?:at |from )?[0-9]{1,2}(?:[.:][0-9]{2}| : [0-9]{2})? ?(?:[ap]\.?m\.?|noon|midnight)(?: et| et / pt| / [0-9]c)?)`
	fieldNets = `(?:the )?<W\d+>(?: \( (?:[a-z.]{2,12}|<N\d+>) \))?(?:(?: ,| ;)? (?:and|&|/|,|;|\+|then) (?:the |on )?<W\d+>(?: \( (?:[a-z.]{2,12}|<N\d+>) \))?)*`
	fieldTime = `(?:<D\d+>|(?:early|mid|late|mid-) ?<D\d+>|date to be confirmed|date to be announced|[a-z]+days?|(?:(?:early|mid|late) )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|date tbc|tbc|out now|now|midseason|nightly|weekly|weeknights|this week|tonight|tomorrow)`
	fieldMark = `(?: ?(?:,|\||--|:|-|·|•|/) ?)`
	// fieldShow is a show at the head of a line, with its season.
	fieldShow = `<S\d+>(?: ["'*)])*(?:(?: ,| :| \()? <E\d+>(?: \))?)?(?: \( [^()<>]{1,30} \))?`
)

var (
	// fieldsBehindShow is a line of a show's fields, with its channels.
	fieldsBehindShow = phraseOf(`^ (?:[*"'(-] |-- )*` + fieldShow + `(?:` + fieldMark + `| )(?:(?:new series|new|starts|begins|returns|from|on|concludes|ends|` + fieldTime + `|` + fieldHour + `)(?:` + fieldMark + `| (?:at |on |from )?)){0,4}(?P<nets>` + fieldNets + `)(?:` + fieldMark + `| (?:at |on |from )?)?(?:(?:` + fieldTime + `|` + fieldHour + `)(?:` + fieldMark + `| at | )?){0,3}(?:[*). ]|$)*$`)
	// fieldsBelowShow is one below the show, that begins with its channels.
	fieldsBelowShow = phraseOf(`^ (?:[*"'(-] |-- )*(?:(?:where(?: to watch)?|watch|network|channel|platform|streamer|broadcaster|streaming on|airs on|on) : (?:\* )*)?(?P<nets>` + fieldNets + `)(?:` + fieldMark + `| from | on | at )(?:(?P<when>` + fieldTime + `)|` + fieldHour + `)(?:(?:` + fieldMark + `| at | )(?:` + fieldTime + `|` + fieldHour + `))*(?: [*).])* ?$`)
	// fieldWhere is a line that gives nothing but the channels.
	fieldWhere = phraseOf(`^ (?:[*"'(-] |-- )*(?:where(?: to watch)?|watch|network|networks|channel|platform|streamer|broadcaster|streaming on|airs on|on) : (?:\* )*(?P<nets>` + fieldNets + `)(?: [*).])* ?$`)
	// fieldDay is a line with a label for the first day.
	fieldDay = phraseOf(`^ (?:[*"'(-] |-- )*(?:(?:confirmed |expected |the )?(?:release|launch|premiere|start|air|broadcast|transmission|tx|streaming|return|debut)(?: date| day|s)?|airs|starts|begins|returns|first episode) : (?:\* )*(?:(?:on|from|starts|premieres|confirmed for) )?<(?P<d>D\d+)>(?: \( (?P<of>[^()]{1,20}) \))?(?: ?, then <(?P<d2>D\d+)>)?(?: \( [^()]{1,30} \))?(?:[ ,.*|/-]|at|on|` + fieldHour + `|<W\d+>|and|plus|in the us|in the uk)*$`)
)

// longestFieldLine is how many words a line of fields has at most.
const longestFieldLine = 30

// fieldLines reads such lines.
func (r *reader) fieldLines() {
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.title || len(s.shape.token) > longestFieldLine || len(s.shape.token) < 2 {
			continue
		}
		text := s.shape.text
		if strings.Contains(text, "<D") {
			r.fieldDays(i)
		}
		if !strings.Contains(text, "<W") {
			continue
		}
		p := fieldsBehindShow
		found := p.FindStringSubmatchIndex(text)
		if found == nil && !strings.Contains(text, "<S") {
			if p = fieldsBelowShow; r.belowShow(i) {
				found = p.FindStringSubmatchIndex(text)
			}
			if found == nil {
				p = fieldWhere
				found = p.FindStringSubmatchIndex(text)
			}
		}
		if found == nil {
			continue
		}
		t := r.listedAbove(i)
		if t == nil {
			continue
		}
		k := 2 * p.SubexpIndex("nets")
		for _, w := range r.mentionsIn(text, found[k], found[k+1], "W") {
			h := &hit{r: r, s: s, rule: &fieldLineRules[0], loc: []int{w.at, w.at + 1}, start: max(w.at-1, 0), end: w.at + strings.IndexByte(text[w.at:], '>') + 1, about: t}
			for _, c := range h.networkOf(t, w.mention) {
				r.propose(h, c)
			}
		}
		if p == fieldsBelowShow {
			if k := 2 * p.SubexpIndex("when"); found[k] >= 0 {
				r.fieldWhen(s, t, found[k], found[k+1])
			}
		}
	}
}

// belowShow tells that a line stands right below a heading or a line that names a show.
func (r *reader) belowShow(i int) bool {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		b := &r.sentences[k]
		if b.title || b.paragraph == r.sentences[i].paragraph {
			return false
		}
		if len(r.mentionsIn(b.shape.text, 0, len(b.shape.text), "S")) == 1 {
			return b.heading || len(b.shape.token) < 12
		}
	}
	return false
}

// fieldWhen claims the first day that a line of fields gives of a show above: a date, a month or a season of the year.
func (r *reader) fieldWhen(s *sentence, t *title, from, to int) {
	word := s.shape.text[from:to]
	var d tv.Date
	if strings.HasPrefix(word, "<D") {
		d = pickShown(r.find(strings.Trim(word, "<>")), " ")
	} else {
		for _, f := range dates.Find("it returns in the "+word+".", r.article.Published) {
			d = f.Future
		}
		if d.IsZero() {
			for _, f := range dates.Find("it returns in "+word+".", r.article.Published) {
				d = f.Future
			}
		}
	}
	h := &hit{r: r, s: s, rule: &fieldLineRules[1], loc: []int{from, to}, start: max(from-1, 0), end: to, about: t}
	c := tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: d}, Certainty: tv.Confirmed}
	if strings.HasSuffix(word, "tbc") {
		c.Negative = true
	} else if d.IsZero() || !r.future(d) {
		return
	}
	r.propose(h, c)
}

// fieldDays claims the first day that a line with a label gives.
func (r *reader) fieldDays(i int) {
	s := &r.sentences[i]
	text := s.shape.text
	found := fieldDay.FindStringSubmatchIndex(text)
	if found == nil {
		return
	}
	t := r.listedAbove(i)
	if t == nil {
		t = s.about
	}
	for _, name := range []string{"d", "d2"} {
		k := 2 * fieldDay.SubexpIndex(name)
		if t == nil || found[k] < 0 {
			continue
		}
		m := r.find(text[found[k]:found[k+1]])
		d := pickShown(m, " ")
		if len(d) < len("2026-01") {
			continue
		}
		h := &hit{r: r, s: s, rule: &fieldLineRules[1], loc: []int{found[k] - 1, found[k+1] + 1}, start: max(found[k]-2, 0), end: found[k+1] + 1, about: t}
		r.propose(h, tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: d}, Certainty: tv.Confirmed})
	}
}
