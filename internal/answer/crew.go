package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// crew answers who makes a show, by role.
func (f *file) crew() {
	if f.q.Many && len(f.q.People) > 0 {
		f.theirs() // that they do is not how many
		return
	}
	if len(f.q.People) > 0 && hasAny(f.q.Text, []string{"replac", "took over", "taking over", "takes over", "take over", "succeed", "now that", "over from", "came after", "comes after", "come after", "followed"}) {
		if f.inTheirPlace(); len(f.told) > 0 {
			return
		}
		if f.q.Role != "" {
			were := *f
			f.q.People = nil
			f.credited()
			f.told = slices.DeleteFunc(f.told, func(t Told) bool { return were.about(t.Claim) })
		}
		return
	}
	if others := withOthers.MatchString(f.q.Text); len(f.q.People) > 0 && f.q.Role != "" && others {
		were := *f
		f.q.People = nil
		f.credited()
		f.told = slices.DeleteFunc(f.told, func(t Told) bool { return were.about(t.Claim) || no(t.Claim) })
		return
	}
	if f.q.Role == "" || f.q.Role == "executive producer" {
		f.maker() // who produces it may be a company
	}
	if f.credited(); len(f.told) == 0 {
		f.beforeCamera()
	}
	if f.q.Yes && !f.q.Why && !f.q.When && !f.q.Many && f.q.Role != "" && len(f.q.People) == 1 && len(f.q.Rest) == 0 && len(f.told) > 0 && !ofAll.MatchString(f.q.Text) && !has(strings.Fields(fold(f.q.Text)), "ever") {
		if f.verdict = Yes; no(f.told[0].Claim) {
			f.verdict = No
		}
	}
	f.didIt()
	if len(f.told) == 0 && f.q.Role == "showrunner" && has(f.q.Words, "boss", "charge", "head", "gaffer", "chief") {
		f.q.Role = "executive producer" // who is that of a show without one
		f.credited()
	}
	if len(f.told) == 0 {
		f.headWriter()
	}
	if len(f.told) == 0 && whoseIdea.MatchString(f.q.Text) {
		f.thought()
	}
	if len(f.told) == 0 {
		f.craftNamed()
	}
	if len(f.told) == 0 && f.q.Yes && len(f.q.People) > 0 && f.q.Role != "" {
		f.another()
	}
}

// theOne asks whether somebody is the one who does a thing: who that is tells it.
var theOne = regexp.MustCompile(`(?i)^\W*(?:so |and |but )?(?:is|was|are|were)(?:n['’]?t)? .*\b(?:the|its|it['’]?s) (?:\pL+ ){0,2}(?:creators?|directors?|writers?|showrunners?|composers?|boss|producers?|author)\b`)

// another tells who is the one that somebody is asked to be; else that others do a thing does
// not say that somebody does not, and is no more than near.
func (f *file) another() {
	if f.q.Either || theOne.MatchString(f.q.Text) || strings.Contains(fold(f.q.Text), " or ") {
		f.q.People = nil
		f.credited()
		return
	}
	of := *f
	of.q.People, of.told = nil, nil
	of.credited()
	for _, t := range of.told {
		if !no(t.Claim) {
			f.nearest, f.closed = t.Claim, true
			return
		}
	}
}

// credited tells who is credited with what is asked for.
func (f *file) credited() {
	seen := map[string]bool{}
	for n := f.highest(); n >= 0; n-- {
		if f.q.Season > 0 && n != f.q.Season && n != 0 {
			continue
		}
		for c := range f.each(tv.Crew) {
			slot := c.Slot()
			if c.Season != n || seen[slot] || !f.wanted(c) || f.q.Season == 0 && c.Plan && (f.q.Past || deedDone.MatchString(f.q.Text)) && f.hasDone(c) {
				continue
			}
			seen[slot] = true
			st := f.alone(n, slot)
			switch {
			case st.Empty():
			case f.mayBeOf(head(st)):
				f.add(head(st), Also)
			case f.toldBefore(st).Kind != "":
				f.add(f.toldBefore(st), Also)
				f.closed = f.q.Role != ""
			case f.nearest.Kind == "" && !no(head(st)):
				f.nearest, f.closed = head(st), true // it is of another season
			}
		}
	}
	if !f.q.Yes && len(f.q.People) == 0 { // who does it, before who does it no more
		slices.SortStableFunc(f.told, func(a, b Told) int {
			switch {
			case no(a.Claim) == no(b.Claim):
				return 0
			case no(b.Claim):
				return -1
			}
			return 1
		})
	}
	if incoming.MatchString(f.q.Text) && len(f.told) > 1 {
		f.told = slices.DeleteFunc(f.told, func(t Told) bool {
			return regexp.MustCompile(`(?i)\b(?:outgoing|departing|former|ex-) ?(?:[\pL-]+ ){0,3}` + regexp.QuoteMeta(t.Claim.Value.Person) + `\b`).MatchString(t.Claim.Quote)
		})
	}
	f.firmFirst()
}

// didIt tells, where it is asked whether somebody did a thing, that they are told to have done it,
// and that they do it no more where that is told since.
func (f *file) didIt() {
	if !f.q.Yes || f.q.Why || f.q.Role == "" || len(f.q.People) != 1 || f.q.Season > 0 || !askedDid.MatchString(f.q.Text) || len(f.told) > 0 && !no(f.told[0].Claim) {
		return
	}
	did := f.free(func(c *tv.Claim) bool { return f.wanted(*c) && !no(*c) && !c.Plan && firm(*c) }, tv.Crew)
	if len(did) == 0 {
		return
	}
	since := f.told
	f.told = []Told{{*did[0], Leads}}
	for _, t := range since {
		f.add(t.Claim, Since)
	}
	f.verdict, f.closed = Yes, true
}

var askedDid = regexp.MustCompile(`(?i)^\W*(?:so |and |but |ok )?(?:did|has|had)\b`)

// hasDone reports whether whoever is to do something is told to have done it before, which is
// what a question of the past is after.
func (f *file) hasDone(c tv.Claim) bool {
	return slices.ContainsFunc(f.known.Kind(tv.Crew), func(o *tv.Claim) bool {
		return o.Slot() == c.Slot() && !o.Plan && !no(*o) && firm(*o)
	})
}

// incoming asks for who does something from now on.
var incoming = regexp.MustCompile(`(?i)\b(?:tak(?:es?|ing) (?:it |things )?over|took over|new|incoming|next)\b`)

// wanted reports whether a credit is of the role asked for, and of whoever the
// question names.
func (f *file) wanted(c tv.Claim) bool {
	if len(f.q.People) > 0 && !f.about(c) {
		return false
	}
	if !f.thatPart(c) {
		return false
	}
	role := fold(c.Value.Role)
	for _, trade := range trades[f.q.Role] {
		if strings.Contains(role, trade) != strings.Contains(fold(f.q.Text), trade) {
			return false // a casting director directs nothing
		}
	}
	switch f.q.Role {
	case "":
		return len(f.q.Rest) == 0 || hasKin(role, f.q.Rest)
	case "creator":
		return strings.Contains(role, "creat")
	case "host":
		return strings.Contains(role, "host") || strings.Contains(role, "present")
	case "narrator":
		return strings.Contains(role, "narrat")
	case "executive producer":
		return strings.Contains(role, "produc")
	}
	return strings.Contains(role, strings.TrimSuffix(f.q.Role, "er"))
}

// trades are what those do who bear the title of another: a casting director, an assistant
// director, the series composer of an anime, who writes.
var trades = map[string][]string{"director": {"casting", "assistant", "music", "art director", "photography", "stunt", "animation"}, "composer": {"series compos"}}

// withOthers asks who does something beside those it names, or in their place.
var withOthers = regexp.MustCompile(`(?i)^\W*(?:so |and )?who(?:['’]?s| is| else| was)?\b.*\b(?:with|alongside|besides|other than|apart from)\b|\bwho else\b|\b(?:is not|isn['’]?t|not) (?:directing|writing|running|doing)\b.*\bwho\b`)

// thought tells what is said in words of whose idea something was.
func (f *file) thought() {
	f.best(func(c *tv.Claim) bool { return !no(*c) }, []string{"idea"}, wholly, 1, tv.Other, tv.Quote)
}
