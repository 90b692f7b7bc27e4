package score

import (
	"bytes"
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"backlot/data"
	"backlot/internal/answer"
)

const answersFile = "../answer/model.bin"

// TestLearnedAnswers holds the model of the answers that is built in to the questions it
// says it is made of.
func TestLearnedAnswers(t *testing.T) {
	if testing.Short() {
		t.Skip("asking thousands of questions takes half a minute")
	}
	train, dev := taught(t)
	lessons, err := AnswerLessons(context.Background(), append(dev, slices.DeleteFunc(train, triedOn)...), data.FS)
	if err != nil {
		t.Fatal(err)
	}
	made, err := answer.Learn(lessons).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(answersFile, made, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	is, err := os.ReadFile(answersFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(is, made) {
		t.Error("the model of the answers is not the one that the questions make: go test ./internal/score -run LearnedAnswers -update makes it anew")
	}
}

// triedOn tells the articles of the hands ag to bb: the answers are tried on their questions and
// mended by them, and their model is made without.
func triedOn(g Gold) bool {
	hand := strings.TrimRight(g.ID, "0123456789")
	return len(hand) == 2 && hand >= "ag"
}

// TestUnread holds the questions that tell what the next member is answered apart from those
// that the answers are made with: none of their articles has any of these.
func TestUnread(t *testing.T) {
	unread, err := Load("testdata/unread")
	if err != nil {
		t.Fatal(err)
	}
	if !Sealed("testdata/unread") {
		t.Error("the errors of the questions that nobody reads are printed")
	}
	kept := map[string]bool{}
	for _, g := range unread {
		kept[g.ID] = true
		if len(g.Questions) == 0 {
			t.Errorf("%s has no questions", g.ID)
		}
	}
	train, dev := taught(t)
	for _, g := range append(train, dev...) {
		if kept[g.ID] && len(g.Questions) > 0 {
			t.Errorf("%s has questions to learn from, and is to be kept apart", g.ID)
		}
	}
}
