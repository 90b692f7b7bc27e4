package score

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"backlot/internal/glean"
)

func TestCurve(t *testing.T) {
	lib := starter(t)
	var all []Gold
	for _, d := range strings.Split(os.Getenv("PARTS"), ",") {
		set, _ := Load(d)
		all = append(all, set...)
	}
	dev, train, nat := glean.Curve{}, glean.Curve{}, glean.Curve{}
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
			if i%folds == f {
				c := dev
				if !strings.Contains("klmnopq", g.ID[:1]) {
					c = train
				}
				if strings.Contains("wxyzabcde", g.ID[:1]) {
					c = nat
				}
				c.Add(m, lessonOf(g), lib)
			}
		}
	}
	fmt.Println("DEV")
	dev.Print()
	fmt.Println("TRAIN")
	train.Print()
	fmt.Println("NATURAL")
	nat.Print()
}
