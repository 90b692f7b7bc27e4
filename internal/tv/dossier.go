package tv

import (
	"cmp"
	"slices"
	"sync"
)

// Dossier is what is claimed of one show as of a day, and how each of its matters
// stands: weighed when it is first asked for, and once. Many may read it at a time.
// What it gives is its own, and nobody changes it.
type Dossier struct {
	Day Date

	claims  []*Claim // by kind, the newest told first
	kinds   map[Kind][]*Claim
	highest int
	since   map[int]Date // when a season was first spoken of
	matters func() matters
	meant   map[key]int // the season that a claim without one must mean, where there is one; known with the matters

	mu      sync.Mutex
	weighed map[slotOf]Standing
	sorted  map[sortOf]Standing
	shown   map[int]Claim // by season, what shows that it was on
	listed  map[Kind]*Concordance
	spoken  func() map[string][]*Claim // by who says it
	printed func() map[string][]*Claim // by the outlet
	chosen  func() (season, next int)
	sure    func() *Dossier
}

// matters are claims by season and slot.
type matters map[int]map[string][]*Claim

// Sort is a sort of claims, which shows in each alone.
type Sort struct {
	Name string
	Has  func(*Claim) bool
}

// sortOf is one sort of the claims on a slot.
type sortOf struct {
	slotOf
	sort string
}

// slotOf is what claims of one show compete about.
type slotOf struct {
	season int
	slot   string
}

// NewDossier sorts claims into matters. It has its own copies of them, in its order: many
// go over them one after the other.
func NewDossier(claims []Claim, day Date) *Dossier {
	own, list := newestFirst(claims), make([]*Claim, len(claims))
	for i := range own {
		list[i] = &own[i]
	}
	d := dossierOf(list, day)
	d.heldUp()
	d.tense()
	return d
}

// dossierOf is a dossier of claims that are in its order.
func dossierOf(list []*Claim, day Date) *Dossier {
	d := &Dossier{Day: day, claims: list, kinds: map[Kind][]*Claim{}, since: map[int]Date{}, weighed: map[slotOf]Standing{}, sorted: map[sortOf]Standing{}, shown: map[int]Claim{}, listed: map[Kind]*Concordance{}}
	for i, from := 0, 0; i < len(list); i++ {
		if i+1 == len(list) || list[i+1].Kind != list[i].Kind {
			d.kinds[list[i].Kind] = slices.Clip(list[from : i+1])
			from = i + 1
		}
	}
	first := map[int]span{}
	for _, c := range list {
		d.highest = max(d.highest, c.Season)
		told, _ := c.Told().span()
		if before, ok := first[c.Season]; !ok || told.compare(before) < 0 {
			first[c.Season], d.since[c.Season] = told, c.Told()
		}
	}
	d.matters = sync.OnceValue(d.settle)
	d.spoken = sync.OnceValue(func() map[string][]*Claim { return d.by(func(c *Claim) string { return c.By }) })
	d.printed = sync.OnceValue(func() map[string][]*Claim { return d.by(func(c *Claim) string { return c.Source }) })
	d.chosen = sync.OnceValues(d.choose)
	d.sure = sync.OnceValue(d.undoubted)
	return d
}

// settle puts every claim to its matter. Which season those mean that name none is told by
// how the others stand.
func (d *Dossier) settle() matters {
	numbered := d.sort()
	named := &Dossier{Day: d.Day, claims: d.claims, highest: d.highest, since: d.since, matters: func() matters { return numbered }, weighed: d.weighed}
	if d.meant = named.meanings(); len(d.meant) == 0 {
		return numbered
	}
	return d.sort()
}

// sort puts every claim to its matter, as far as it is known which season it means.
func (d *Dossier) sort() matters {
	sorted := matters{}
	for _, c := range d.claims {
		slot := c.Slot()
		if slot == "" {
			continue
		}
		n := c.Season
		if n == 0 {
			n = d.meant[keyOf(c)]
		}
		if sorted[n] == nil {
			sorted[n] = map[string][]*Claim{}
		}
		sorted[n][slot] = append(sorted[n][slot], c)
	}
	return sorted
}

// newestFirst gives the claims by kind, and within it by the day that is told, the newest
// first. The order in which they come decides nothing.
func newestFirst(claims []Claim) []Claim {
	type dated struct{ kind, told, at int }
	order := make([]dated, len(claims))
	for i := range claims {
		told, _ := claims[i].Told().span()
		order[i] = dated{slices.Index(Kinds, claims[i].Kind), told.first, i}
	}
	slices.SortFunc(order, func(x, y dated) int {
		if by := cmp.Or(x.kind-y.kind, y.told-x.told); by != 0 {
			return by
		}
		a, b := &claims[x.at], &claims[y.at]
		return cmp.Or(cmp.Compare(a.ID, b.ID), a.Start-b.Start)
	})
	list := make([]Claim, len(claims))
	for i, of := range order {
		list[i] = claims[of.at]
	}
	return list
}

// Claims are all of them: by kind, and of a kind the newest told first.
func (d *Dossier) Claims() []*Claim { return d.claims }

// Speakers are the claims by who says them, those that nobody says under "". Nobody changes it.
func (d *Dossier) Speakers() map[string][]*Claim { return d.spoken() }

// Outlets are the claims by who has printed them. Nobody changes it.
func (d *Dossier) Outlets() map[string][]*Claim { return d.printed() }

func (d *Dossier) by(voice func(*Claim) string) map[string][]*Claim {
	m := map[string][]*Claim{}
	for _, c := range d.claims {
		m[voice(c)] = append(m[voice(c)], c)
	}
	return m
}

// Kind are the claims of one kind, the newest told first.
func (d *Dossier) Kind(k Kind) []*Claim { return d.kinds[k] }

// Concordance is that of the claims of one kind, made when it is first asked for, and once:
// folded gives what a claim says as words with one space between them, and always the same.
func (d *Dossier) Concordance(k Kind, folded func(*Claim) string) *Concordance {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.listed[k] == nil {
		d.listed[k] = concordanceOf(d.kinds[k], folded)
	}
	return d.listed[k]
}

// Of are the claims on one slot of a season, also those that must mean it; season 0 is
// the show as a whole.
func (d *Dossier) Of(season int, slot string) []*Claim { return d.matters()[season][slot] }

// Slots are those of a season that anything is claimed about, in the order of
// their names.
func (d *Dossier) Slots(season int) []string {
	slots := d.matters()[season]
	list := make([]string, 0, len(slots))
	for slot := range slots {
		list = append(list, slot)
	}
	slices.Sort(list)
	return list
}

// Seasons are those with a matter, the newest first and the show as a whole last.
func (d *Dossier) Seasons() []int {
	all := d.matters()
	list := make([]int, 0, len(all))
	for n := range all {
		list = append(list, n)
	}
	slices.SortFunc(list, func(a, b int) int { return b - a })
	return list
}

// Standing weighs one slot of a season, and nothing else.
func (d *Dossier) Standing(season int, slot string) Standing {
	claims := d.Of(season, slot)
	if len(claims) == 0 {
		return Standing{}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	m := slotOf{season, slot}
	s, ok := d.weighed[m]
	if !ok {
		s = weigh(claims, d.Day)
		d.weighed[m] = s
	}
	return s
}

// Among weighs the claims of one sort on one slot of a season, as if there were no others.
func (d *Dossier) Among(sort Sort, season int, slot string) Standing {
	claims := d.Of(season, slot)
	d.mu.Lock()
	defer d.mu.Unlock()
	m := sortOf{slotOf{season, slot}, sort.Name}
	s, ok := d.sorted[m]
	if !ok {
		var has []*Claim
		for _, c := range claims {
			if sort.Has(c) {
				has = append(has, c)
			}
		}
		s = weigh(has, d.Day).DeniedFirst()
		d.sorted[m] = s
	}
	return s
}

// Sure is the dossier without the claims that leave themselves in doubt (see
// [Claim.Doubtful]), and those published after the day.
func (d *Dossier) Sure() *Dossier { return d.sure() }

func (d *Dossier) undoubted() *Dossier {
	day, _ := d.Day.span()
	list := make([]*Claim, 0, len(d.claims))
	for _, c := range d.claims {
		if printed, _ := c.Published.span(); printed.first <= day.last && !c.Doubtful() {
			list = append(list, c)
		}
	}
	if len(list) == len(d.claims) {
		return d
	}
	return dossierOf(list, d.Day)
}

// Highest is the highest season that anything is claimed about.
func (d *Dossier) Highest() int { return d.highest }

// Since is the day of the first that is told of a season; "" where nothing is.
func (d *Dossier) Since(season int) Date { return d.since[season] }
