package score

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"backlot/internal/glean"
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
			if strings.Contains("wxyz", g.ID[:1]) {
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
