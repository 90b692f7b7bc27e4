package score

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"backlot/internal/glean"
	"backlot/internal/tv"
)

func lessonOf(g Gold) glean.Lesson {
	a := g.Article
	if os.Getenv("ORACLE") != "" {
		seen := map[string]bool{}
		for _, c := range g.Claims {
			if !seen[c.ShowName] {
				seen[c.ShowName] = true
				a.Shows = append(a.Shows, c.ShowName)
			}
		}
	}
	return glean.Lesson{Article: glean.Article{Title: a.Title, Text: a.Text, Source: a.Source, URL: a.URL, Published: a.Published, Shows: a.Shows}, Claims: g.Claims}
}

// TestTryLearn cross-validates.
func TestTryLearn(t *testing.T) {
	lib := starter(t)
	var all []Gold
	for _, d := range strings.Split(os.Getenv("PARTS"), ",") {
		set, err := Load(d)
		if err != nil {
			t.Log(err)
		}
		all = append(all, set...)
	}
	desk := desks(lib)
	base, with := newClaims(), newClaims()
	baseT, withT := newClaims(), newClaims()
	baseN, withN := newClaims(), newClaims()
	const folds = 5
	for f := range folds {
		var lessons []glean.Lesson
		for i, g := range all {
			if i%folds != f {
				lessons = append(lessons, lessonOf(g))
			}
		}
		m := glean.Learn(lessons, lib)
		if f == 0 {
			b, _ := m.MarshalBinary()
			fmt.Println("model bytes", len(b))
		}
		for i, g := range all {
			if i%folds != f {
				continue
			}
			l := lessonOf(g)
			a, b := &base, &with
			if !strings.Contains("klmnopq", g.ID[:1]) {
				a, b = &baseT, &withT
			}
			if strings.Contains("wxyzabcde", g.ID[:1]) {
				a, b = &baseN, &withN
			}
			a.count(newJudge(g, desk), g.Claims, glean.Read(l.Article, lib, glean.With(nil)).Claims)
			b.count(newJudge(g, desk), g.Claims, glean.Read(l.Article, lib, glean.With(m)).Claims)
		}
	}
	for _, x := range []struct {
		name string
		c    Claims
	}{{"dev, rules", base}, {"dev, learned", with}, {"train, rules", baseT}, {"train, learned", withT}, {"natural, rules", baseN}, {"natural, learned", withN}} {
		if x.c.Articles == 0 {
			continue
		}
		var out strings.Builder
		x.c.Write(&out, os.Getenv("ERR") == "")
		fmt.Printf("=== %s\n%s\n", x.name, &out)
	}
}

// TestErrs prints wrong and missed claims of kinds in KINDS, cross-validated, of letters in WHO.
func TestErrs(t *testing.T) {
	lib := starter(t)
	var all []Gold
	for _, d := range strings.Split(os.Getenv("PARTS"), ",") {
		set, _ := Load(d)
		all = append(all, set...)
	}
	desk := desks(lib)
	const folds = 5
	for f := range folds {
		var lessons []glean.Lesson
		for i, g := range all {
			if i%folds != f {
				lessons = append(lessons, lessonOf(g))
			}
		}
		m := glean.Learn(lessons, lib)
		for i, g := range all {
			if i%folds != f || !strings.Contains(os.Getenv("WHO"), g.ID[:1]) {
				continue
			}
			found := glean.Read(lessonOf(g).Article, lib, glean.With(m)).Claims
			mt := newJudge(g, desk).compare(g.Claims, found)
			for _, p := range mt.pairs {
				a, b := g.Claims[p.gold], found[p.found]
				if !strings.Contains(os.Getenv("KINDS"), string(a.Kind)) || p.show && p.value {
					continue
				}
				va, _ := a.ValueJSON()
				vb, _ := b.ValueJSON()
				fmt.Printf("DIFF %s %s show %v %q/%q gold %s neg %v found %s neg %v by %s :: %s\n", g.ID, a.Kind, p.show, a.ShowName, b.ShowName, va, a.Negative, vb, b.Negative, b.Rule, a.Quote)
			}
			for _, k := range mt.missed {
				if a := g.Claims[k]; strings.Contains(os.Getenv("KINDS"), string(a.Kind)) {
					va, _ := a.ValueJSON()
					fmt.Printf("MISS %v %s %s %q %s neg %v :: %s\n", knowsShow(found, a.ShowName), g.ID, a.Kind, a.ShowName, va, a.Negative, a.Quote)
				}
			}
			for _, k := range mt.extra {
				if a := found[k]; strings.Contains(os.Getenv("KINDS"), string(a.Kind)) {
					va, _ := a.ValueJSON()
					fmt.Printf("EXTRA %s %s %q %s neg %v by %s :: %s\n", g.ID, a.Kind, a.ShowName, va, a.Negative, a.Rule, a.Quote)
				}
			}
		}
	}
}

// TestTotals scores the test part with a model of all the others.
func TestTotals(t *testing.T) {
	lib := starter(t)
	var lessons []glean.Lesson
	for _, d := range strings.Split(os.Getenv("PARTS"), ",") {
		set, _ := Load(d)
		for _, g := range set {
			lessons = append(lessons, lessonOf(g))
		}
	}
	m := glean.Learn(lessons, lib)
	b, _ := m.MarshalBinary()
	fmt.Println("bytes", len(b))
	test, _ := Load("testdata/gold/test")
	press, _ := LoadPress(pressDir, pressTexts)
	for _, x := range []struct {
		n   string
		set []Gold
	}{{"test", test}, {"press", press}} {
		desk := desks(lib)
		with := newClaims()
		for _, g := range x.set {
			with.count(newJudge(g, desk), g.Claims, glean.Read(lessonOf(g).Article, lib, glean.With(m)).Claims)
		}
		var out strings.Builder
		with.Write(&out, true)
		fmt.Println(x.n, out.String())
	}
}

// TestPressErrs prints the wrong claims of the press releases.
func TestPressErrs(t *testing.T) {
	lib := starter(t)
	var lessons []glean.Lesson
	for _, d := range strings.Split(os.Getenv("PARTS"), ",") {
		set, _ := Load(d)
		for _, g := range set {
			lessons = append(lessons, lessonOf(g))
		}
	}
	m := glean.Learn(lessons, lib)
	press, _ := LoadPress(pressDir, pressTexts)
	desk := desks(lib)
	for _, g := range press {
		found := glean.Read(lessonOf(g).Article, lib, glean.With(m)).Claims
		mt := newJudge(g, desk).compare(g.Claims, found)
		fmt.Println("##", g.ID, g.Article.Title)
		for _, p := range mt.pairs {
			a, b := g.Claims[p.gold], found[p.found]
			va, _ := a.ValueJSON()
			vb, _ := b.ValueJSON()
			if !p.show || !p.value {
				fmt.Printf("DIFF %s %s show %v %q/%q gold %s found %s by %s :: %.150s\n", g.ID, a.Kind, p.show, a.ShowName, b.ShowName, va, vb, b.Rule, a.Quote)
			}
		}
		for _, k := range mt.missed {
			a := g.Claims[k]
			va, _ := a.ValueJSON()
			fmt.Printf("MISS %s %s %q %s :: %.150s\n", g.ID, a.Kind, a.ShowName, va, a.Quote)
		}
		for _, k := range mt.extra {
			a := found[k]
			va, _ := a.ValueJSON()
			fmt.Printf("EXTRA %s %s %q %s by %s :: %.150s\n", g.ID, a.Kind, a.ShowName, va, a.Rule, a.Quote)
		}
	}
}

func knowsShow(found []tv.Claim, name string) bool {
	for _, c := range found {
		if bare(c.ShowName) == bare(name) {
			return true
		}
	}
	return false
}
