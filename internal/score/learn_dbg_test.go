package score

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"backlot/internal/glean"
)

func TestDbgTitles(t *testing.T) {
	lib := starter(t)
	dev, _ := Load("testdata/gold/dev")
	train, _ := Load("/work/main/internal/score/testdata/gold/train")
	var lessons []glean.Lesson
	for _, g := range dev {
		lessons = append(lessons, lessonOf(g))
	}
	for i, g := range train {
		if i%2 == 0 {
			lessons = append(lessons, lessonOf(g))
		}
	}
	m := glean.Learn(lessons, lib)
	for i, g := range train {
		if i%2 == 1 {
			fmt.Println("##", g.ID, g.Article.Title)
			glean.DebugTitles(lessonOf(g).Article, lib, m, g.Claims)
		}
	}
	_ = os.Stdout
}

// TestUncovered lists the claims of the folders in PARTS that no idea stands for.
func TestUncovered(t *testing.T) {
	lib := starter(t)
	have, miss := 0, 0
	for _, d := range strings.Split(os.Getenv("PARTS"), ",") {
		set, _ := Load(d)
		for _, g := range set {
			h, m := glean.Uncovered(lessonOf(g), lib)
			have, miss = have+h, miss+m
		}
	}
	fmt.Println("covered", have, "uncovered", miss)
}

// TestTitleMisses lists shows missed and made up, cross-validated, of letters in WHO.
func TestTitleMisses(t *testing.T) {
	lib := starter(t)
	var all []Gold
	for _, d := range strings.Split(os.Getenv("PARTS"), ",") {
		set, _ := Load(d)
		all = append(all, set...)
	}
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
			if i%folds == f && strings.Contains(os.Getenv("WHO"), g.ID[:1]) {
				fmt.Println("##", g.ID, g.Article.Title)
				glean.DebugTitles(lessonOf(g).Article, lib, m, g.Claims)
			}
		}
	}
}
