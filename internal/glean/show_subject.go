package glean

import (
	"slices"
	"strings"
)

// subject decides which show the article is about, and for each show which season.
func (r *reader) subject() {
	score := map[*title]int{}
	for i := range r.sentences {
		s := &r.sentences[i]
		for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
			t := r.titleOf(p.mention)
			switch {
			case r.headCredit(s, p):
			case s.title:
				score[t] += 6
				t.headed = true
			case r.aside(s, p):
			case s.heading, r.seasonBeside(p.from, p.to):
				score[t] += 3
			default:
				score[t]++
			}
		}
	}
	for _, t := range r.inOrder() {
		if t.called {
			score[t] += 1000
		}
		if score[t] > 0 && (r.main == nil || float64(score[t])*t.likely() > float64(score[r.main])*r.main.likely()) {
			r.main = t
		}
	}
	r.notCredited(score)
	for t, n := range score {
		t.firm = t.firm || t.called || n >= 3 || len(score) == 1
	}
	firm := 0
	for t := range score {
		if t.firm {
			firm++
		}
	}
	for _, n := range score {
		if n > 0 {
			r.several++
		}
	}
	r.lone = r.main != nil && r.main.firm && firm == 1 && score[r.main] >= 6
	r.seasonsOfShows()
	r.show = r.main
	if r.main != nil && !r.main.called && score[r.main] < 6 && len(score) > 3 {
		r.show = nil // a roundup: what stands before the first show is about none
	}
}

func (r *reader) titleOf(m *mention) *title {
	key := r.folded(m.name)
	return r.titles[key[1:len(key)-1]]
}

// inOrder lists the shows in the order of the text, called ones first.
func (r *reader) inOrder() []*title {
	return slices.DeleteFunc(r.inOrderAll(), func(t *title) bool { return t.count == 0 && !t.called })
}

// inOrderAll lists the titles, those too that have not been looked for yet.
func (r *reader) inOrderAll() (list []*title) {
	seen := map[*title]bool{}
	for _, t := range r.titles {
		if !seen[t] {
			seen[t] = true
			list = append(list, t)
		}
	}
	slices.SortFunc(list, func(a, b *title) int {
		if a.called != b.called {
			if a.called {
				return -1
			}
			return 1
		}
		if a.at != b.at {
			return a.at - b.at
		}
		return strings.Compare(a.name, b.name)
	})
	return list
}

// asides are the words before a show that is named for comparison or for somebody's past work.
var asides = []string{
	"like", "world of", "universe of", "known for", "work on", "work in", "work for", "than", "makers of", "creator of", "creators of", "team behind", "people behind", "mind behind", "star of", "stars of", "director of",
	"reminiscent of", "fans of", "such as", "seen in", "appeared in", "starred in", "roles in", "role in", "worked on", "worked together on", "success of", "grew out of", "grown out of", "came out of", "comes out of", "spun out of", "shows like", "including", "writer of",
	"producer of", "producers of", "similar to", "alongside", "ahead of", "replaces", "followed by", "credits include", "from", "remembered for", "of hbo's", "late of", "recently of", "formerly of", "lately of", "inspired by", "based on", "alum of",
	"commitment to", "commitments to", "obligations to", "busy with", "busy on", "duties on", "clash with", "clashes with", "clashed with",
}

// ofPlay ends what stands before a play.
var ofPlay = phraseOf(` (?:<N\d+>|broadway|west end|stage|theatre|theater|off-broadway|theatrical|national theatre|touring) (?:[a-z-]+ )?(?:revival|production|run|tour|version|staging|transfer) of $`)

// ofTheirs ends what stands before a show that somebody makes besides.
var ofTheirs = phraseOf(` (?:conflicts?|clash|clashes|commitments?|obligations?|work|shoot|filming|busy|schedule) (?:with|to|on|for) (?:his|her|their|the) (?:(?:own|new|other|upcoming|forthcoming|hit|long-running|<[WNO]\d+>) ){0,3}(?:series|show|drama|comedy|sitcom|thriller|dramedy|procedural|soap|medical drama|crime drama) $`)

// aside tells that a show is mentioned for something else than news of it.
func (r *reader) aside(s *sentence, p placed) bool {
	if r.seasonBeside(p.from, p.to) || s.heading || s.title {
		return false
	}
	if strings.HasSuffix(s.shape.text[:p.at], "> ( ") && strings.HasPrefix(s.shape.text[p.at:], "<S") {
		if _, behind, _ := strings.Cut(s.shape.text[p.at:], " "); strings.HasPrefix(behind, ")") || strings.HasPrefix(behind, ",") {
			return true // of somebody's past work
		}
	}
	if toldItsFans.MatchString(s.shape.text) && strings.Count(s.shape.text[:p.at+1], "<S") == 0 {
		return false
	}
	if listedCredit.MatchString(s.shape.text[:p.at]) || r.earlierWork(s, p) || r.asMother(s, p) || titledVersion.MatchString(s.shape.text[:p.at]) {
		return true
	}
	before := strings.TrimSuffix(s.shape.text[:p.at], `" `)
	before = strings.ReplaceAll(strings.TrimSuffix(strings.TrimSuffix(before, "' "), "the "), " * ", " ")
	if last, spaced := strings.CutSuffix(before, " "); spaced {
		for _, a := range asides {
			if begin, ends := strings.CutSuffix(last, a); ends && strings.HasSuffix(begin, " ") {
				return true
			}
		}
	}
	if otherWork.MatchString(before[back(before, max(len(before)-1, 0), 10):]) || (r.asCredit(s, p) || r.wasThere(s, p)) && !toldOf.MatchString(s.shape.text[p.at+1:]) ||
		ofPlay.MatchString(before) || r.main != nil && r.titleOf(p.mention) != r.main && ofTheirs.MatchString(before) {
		return true // a play; "his CBS sitcom SHOW"
	}
	window := before[back(before, max(len(before)-1, 0), 12):]
	if i := strings.LastIndex(window, " ) "); i >= 0 {
		window = window[i:]
	}
	if has(window+" ", "known for", "renowned for", "work on", "credits include", "reminiscent of", "shows such as", "shows like", "groundbreaking shows") {
		return true
	}
	if strings.HasSuffix(before, "> , ") || strings.HasSuffix(before, "> and ") || strings.HasSuffix(before, "> , and ") {
		for _, other := range r.mentionsIn(s.shape.text, 0, p.at, "S") {
			if r.aside(s, other) {
				return true
			}
		}
	}
	if strings.HasSuffix(before, "> of ") && strings.LastIndex(before, " <N") == strings.LastIndex(before, " <") {
		return true // "Jed Mercurio of Line of Duty"
	}
	behind := s.shape.text[p.at+1:]
	_, behind, _ = strings.Cut(behind, " ")
	return strings.HasPrefix(behind, "alum") || strings.HasPrefix(behind, "legend") || strings.HasPrefix(behind, "veteran ") || strings.HasPrefix(behind, "actor ") || strings.HasPrefix(behind, "actress ") || strings.HasPrefix(behind, "star ") || (strings.HasPrefix(behind, "creator ") || strings.HasPrefix(behind, "writer ") || strings.HasPrefix(behind, "showrunner ") || strings.HasPrefix(behind, "producer ")) && r.main != nil && r.titleOf(p.mention) != r.main ||
		strings.HasPrefix(behind, "director ") || strings.HasPrefix(behind, "fame")
}

// listedCredit ends what stands before a title within a list of them in brackets: "Ida Voss (*Stone Harvest*, *Mill Row*)".
var listedCredit = phraseOf(`<[PN]\d+> \( (?:["*] (?:[^()"*]+ )["*] |<[SNCW]\d+> |'s |, |and |& |["*] )*$`)

// toldItsFans begins a sentence whose news is for those who watch a show: "Fans of SHOW can relax, as".
var toldItsFans = phraseOf(`^ (?:(?:(?:some|more|there 's|it 's|and|but) )*(?:sad|good|great|bad|happy|welcome|terrible|brilliant|better|disappointing|exciting|big|huge|devastating) news for )?(?:(?:all|the) )?(?:fans|viewers|lovers|followers|devotees) of (?:the (?:[a-z-]+ ){0,3}|<W\d+> 's (?:[a-z-]+ ){0,3})?(?:["'] )?<S\d+> (?:["'] )?(?:: |-- |- |, (?:as|because|after|with|since) |(?:can|will|may|should|must|have|won't|need|needn't|are|do|were) (?:not |now |finally |all |have to |n't |be )*(?:relax|rejoice|breathe|celebrate|exhale|cheer|worry|fret|wait|say|pleased|happy|glad|delighted|relieved|thrilled|disappointed|sad|devastated|heartbroken|gutted|reason|good|some|in for|in luck|looking) )`)

// otherWork ends what stands before a show on which somebody works besides: "conflicts with her Netflix series".
var otherWork = phraseOf(` (?:conflicts?|commitments?|obligations?|duties|schedule) (?:with|to|on|for) (?:(?:his|her|their|the|a|an|another) )?(?:<W\d+> (?:'s )?|[a-z-]+ ){0,4}$`)

// turnsAway begins a sentence about something else: what it tells is of a show that it
// names, or of none that is known.
var turnsAway = phraseOf(`^ (?:separately|elsewhere|in other news|in unrelated news) `)

// none is no paragraph.
const none = -1

// follow keeps track of which show and season the text is speaking of.
func (r *reader) follow(s *sentence) {
	if s.paragraph != r.paragraph {
		r.paragraph = s.paragraph
		clear(r.local)
		r.seasonAskedFor(s)
		if r.backWithParagraph(s) {
			r.show, r.named = r.main, s.paragraph
		}
		if r.show != nil && r.show != r.main && !r.underHead && r.show == r.motherShow() {
			r.show, r.named = r.main, s.paragraph
		}
	}
	if r.backToMain(s) {
		r.show, r.named = r.main, s.paragraph
	}
	if s.title {
		return
	}
	if s.heading {
		r.spoiled = false
	}
	text := s.shape.text
	if has(text, "spoilers ahead", "spoiler warning", "spoiler alert", "spoilers follow", "contains spoilers", "major spoilers", "spoilers below", "spoilers for") {
		r.spoiled = true
		r.noteSpoiled(s)
	}
	if turnsAway.MatchString(text) {
		r.away = s.paragraph
	}
	if s.heading && slotHead.MatchString(text) {
		r.show, r.away = nil, s.paragraph+1 // until a title is found
	}
	moved := false
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		if t := r.titleOf(p.mention); t != nil && !r.aside(s, p) && !r.passing(s, p) && !moved && !r.doubted(s, p, t) && !r.holdsOn(s, p, t) && !r.wasBeside(s, p, t) {
			if r.show != t {
				r.earlier = r.show
			}
			r.show, r.named, r.underHead, moved, r.away, r.other = t, s.paragraph, s.heading, true, none, none
		}
	}
	if !moved && !s.heading && r.tellsOther(s) {
		r.other = s.paragraph
	}
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if r.show != nil && !r.backstory(s, e) && !r.gone(s, e) && !unordered(text, e.at) && !r.ofPassing(s, e) && whoseSeason(text, e.at) < 0 && asideSeason(text, e.at) < 0 {
			r.local[foldedName(r.show)] = e.season
		}
	}
	for _, w := range r.mentionsIn(text, 0, len(text), "W") {
		r.lastNetwork = w.name
	}
	s.about = r.show
	r.personSpokenOf(s)
}

// likely gives the chance that a title is one, 1 where nobody doubts it.
func (t *title) likely() float64 {
	if t.chance == 0 || t.called || t.known {
		return 1
	}
	return t.chance
}

// doubted tells a title that is likely none, beside one that surely is.
func (r *reader) doubted(s *sentence, p placed, t *title) bool {
	return r.main != nil && t != r.main && (t.likely() < 0.4*r.main.likely() || t.likely() < titleChance) && !s.heading && !r.seasonBeside(p.from, p.to)
}

// slotHead heads what is on at an hour: "9pm, Dave: QI". Where no title is known in it,
// what stands below is about no show that was named before.
var slotHead = phraseOf(`^ (?:[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:am|pm)?|noon|midnight) ?, [^:]{1,40} : `)
