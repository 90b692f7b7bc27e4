package score

import (
	"encoding/json"
	"fmt"
	"math"
	"os"

	"backlot/internal/tv"
)

// Baseline is what a part of the gold set scored when it was last looked at.
type Baseline struct {
	Articles  int                `json:"articles"`
	Claims    int                `json:"claims"`
	Questions int                `json:"questions"`
	Figures   map[string]float64 `json:"figures"` // the higher the better, each from 0 to 1
}

// point is how much a figure may fall.
const point = .01

// The figures of the reader, of the reader where the library has the shows, and of the
// answers begin with these words.
const (
	reading = "reading/"
	knowing = "knowing/"
	answers = "answers/"
)

// NewBaseline counts what there is; [Claims.Enter] and [Answers.Enter] add the
// figures.
func NewBaseline(set []Gold) Baseline {
	b := Baseline{Articles: len(set), Figures: map[string]float64{}}
	for _, g := range set {
		b.Claims += len(g.Claims)
		b.Questions += len(g.Questions)
	}
	return b
}

// Enter adds the figures of claims under names that begin with a word.
func (c Claims) Enter(b Baseline, word string) {
	for _, k := range tv.Kinds {
		b.tally(word+string(k)+"/strict", c.ByKind[k].Strict)
		b.tally(word+string(k)+"/value", c.ByKind[k].Value)
	}
	for name, l := range map[string]Levels{"all": c.All, "stage+premiere": c.News} {
		b.tally(word+name+"/strict", l.Strict)
		b.tally(word+name+"/value", l.Value)
		b.tally(word+name+"/relaxed", l.Relaxed)
	}
	for name, t := range map[string]Tally{"shows": c.Shows, "shows+seasons": c.Links, "cast-pairs": c.Parts} {
		b.tally(word+name, t)
		b.put(word+name+"/precision", t.Precision())
		b.put(word+name+"/recall", t.Recall())
	}
	for name, s := range map[string]Share{"certainty": c.Certainty, "who": c.Voice, "plan": c.Plan, "as-of": c.AsOf, "spoiler": c.Spoiler,
		"dates/found": c.DatesFound, "dates/exact": c.DatesExact} {
		b.put(word+name, s.Value())
	}
	b.put(word+"all/precision", c.All.Strict.Precision())
	b.put(word+"all/recall", c.All.Strict.Recall())
	b.put(word+"no-news/clean", c.Clean.Value())
}

func (b Baseline) tally(name string, t Tally) { b.put(name+"/f1", t.F1()) }

func (b Baseline) put(name string, v float64) { b.Figures[name] = math.Round(v*1e4) / 1e4 }

// Fallen says what fell by more than a point, figure by figure, or that the two
// cannot be compared because the gold set is another one.
func (b Baseline) Fallen(now Baseline) (list []string) {
	if b.Articles != now.Articles || b.Claims != now.Claims || b.Questions != now.Questions {
		list = append(list, fmt.Sprintf("the part has %d articles, %d claims and %d questions now, and had %d, %d and %d",
			now.Articles, now.Claims, now.Questions, b.Articles, b.Claims, b.Questions))
	}
	for _, name := range sortedKeys(b.Figures) {
		was := b.Figures[name]
		is, ok := now.Figures[name]
		switch {
		case !ok:
			list = append(list, fmt.Sprintf("%s was %.4f and is not measured any more", name, was))
		case is < was-point-1e-9:
			list = append(list, fmt.Sprintf("%s fell from %.4f to %.4f", name, was, is))
		}
	}
	return list
}

// ReadBaseline reads the file of a baseline.
func ReadBaseline(path string) (b Baseline, err error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return b, err
	}
	return b, json.Unmarshal(raw, &b)
}

// Save writes the file of a baseline.
func (b Baseline) Save(path string) error {
	raw, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(raw, '\n'), 0o644)
}
