package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/sqlite"
)

// Whoever a sentence names is not unknown, though no claim is about them; nor is a network.
func TestNamedInASentence(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	const hl = "Harbour Lights"
	a.says(hl, 3, "stage", "renewed", "confirmed", "Harbour Lights has been renewed for season 3.")
	a.says(hl, nil, "network", "Hulu", "confirmed", "Harbour Lights is on Hulu.")
	a.says(hl, nil, "cast", playing("Ida Voss", "Runa", "stars"), "confirmed", "Ida Voss stars as Runa.")
	a.says(hl, nil, "episodes", 8, "confirmed", "Guest stars in the eight episodes include Gil Pinto and Una Holm.")
	a.says(hl, nil, "episodes", 8, "confirmed", "New episodes of it stream the next day on Disney+.")
	b, _ := brought(t, a)
	for _, c := range []struct{ question, says string }{
		{"is gil pinto in harbour lights", "I know no more of Gil Pinto in Harbour Lights than this sentence tells. “Guest stars"},
		{"who does gil pinto play in harbour lights", "I know no more of Gil Pinto in Harbour Lights than this sentence tells. “Guest stars"},
		{"who is gil pinto in harbour lights", "I know no more of Gil Pinto in Harbour Lights than this sentence tells. “Guest stars"},
		{"is bo pinto in harbour lights", `I know nobody called "bo pinto" in Harbour Lights.`},
		{"is harbour lights on disney plus", "Harbour Lights: these words of an article may answer that: “New episodes of it stream the next day on Disney+.”"},
		{"is harbour lights on peacock", "I find no source that says that Harbour Lights is on Peacock. What I do know of Harbour Lights: the show is on Hulu. Stated by Deadline · 1 October 2026."},
	} {
		got, err := b.Answer(context.Background(), c.question, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(got.Answer, c.says) {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got.Answer, c.says)
		}
	}
}

// A spin-off is told with what its sentence takes back; a farewell is no reason to go.
func TestTakenBack(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	const hl = "Harbour Lights"
	a.says(hl, nil, "spinoff", "A spin-off about Runa had been in development at Hulu", "reported", "A spin-off about Runa had been in development at Hulu, but sources say that it is no longer moving forward.")
	a.says(hl, 3, "cast", playing("Una Holm", "Maud", "departs"), "confirmed", "Una Holm, who plays Maud, leaves.")
	a.says(hl, 3, "quote", "I leave with nothing but love for this crew", "confirmed", "“I leave with nothing but love for this crew,” Una Holm said.", "by", "Una Holm")
	b, _ := brought(t, a)
	for _, c := range []struct{ question, says string }{
		{"is there a harbour lights spinoff", "Harbour Lights: A spin-off about Runa had been in development at Hulu, but sources say that it is no longer moving forward. "},
		{"why did una holm leave harbour lights", "I find no source that says why Una Holm leaves Harbour Lights. What I do know of Harbour Lights, season 3: Una Holm, who plays Maud, leaves."},
	} {
		got, err := b.Answer(context.Background(), c.question, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(got.Answer, c.says) {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got.Answer, c.says)
		}
	}
}

// Somebody of whom only the first name is known somewhere names no show.
func TestFirstNameNamesNoShow(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	a.says("Harbour Lights", nil, "cast", playing("Ida Voss", "Runa", "stars"), "confirmed", "Ida Voss stars as Runa.")
	n := &article{title: "About Night Ferry", source: "Deadline", published: "2026-10-01"}
	n.says("Night Ferry", 3, "stage", "renewed", "confirmed", "Night Ferry has been renewed for season 3.")
	b, _ := brought(t, a, n)
	for question, says := range map[string]string{
		"is ida smythe in it": "I know no show that this is about.", "who is ida smythe": "I know no show that this is about.", "who is runa": "Harbour Lights: Ida Voss plays Runa.",
	} {
		got, err := b.Answer(context.Background(), question, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(got.Answer, says) {
			t.Errorf("%s\n  is answered %q\n  and should  %q", question, got.Answer, says)
		}
	}
}

// A part that a question describes is found in the sentence that describes it, where that names
// the part; else the sentence that gives it to somebody is told.
func TestDescribedElsewhere(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	const hl = "Harbour Lights"
	a.says(hl, 3, "cast", playing("Ida Voss", "Victor Lyle", "joins"), "confirmed", "Ida Voss has joined the cast.")
	a.says(hl, 3, "episodes", 8, "confirmed", "She will play Victor Lyle, a charming shipping magnate, in all eight episodes.")
	a.says(hl, 3, "cast", playing("Una Holm", "Gordon Fisk", "departs"), "confirmed", "Una Holm, who played the warden Gordon Fisk, leaves.")
	a.says(hl, 3, "episodes", 8, "confirmed", "Gil Pinto comes in as a retired hound in two of them.")
	b, _ := brought(t, a)
	for _, c := range []struct{ question, says string }{
		{"who plays the shipping magnate in harbour lights", "Harbour Lights, season 3: Ida Voss joins the cast as Victor Lyle."},
		{"who plays the hound in harbour lights", "Harbour Lights: these words of an article may answer that: “Gil Pinto comes in as a retired hound in two of them.”"},
		{"who plays the new warden in harbour lights", "I find no source that says who plays that part in Harbour Lights."},
		{"who plays the new boss in harbour lights", "I find no source that says who plays that part in Harbour Lights."},
	} {
		got, err := b.Answer(context.Background(), c.question, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(got.Answer, c.says) {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got.Answer, c.says)
		}
	}
}

// Whether somebody lives, who plays their kin, and that a show was taken on, are told by the
// sentence that says so, where no claim does.
func TestOneSentence(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	const hl = "Harbour Lights"
	a.says(hl, nil, "stage", "cancelled", "confirmed", "Harbour Lights has been rescued by Sola four months after it was cancelled by Norda.")
	a.says(hl, 3, "cast", playing("Ida Voss", "Captain Runa", "stars"), "confirmed", "Ida Voss stars as Captain Runa.")
	a.says(hl, 3, "cast", playing("Bo Ek", "Ned Aske", "stars"), "confirmed", "Bo Ek stars as Ned Aske.")
	a.says(hl, nil, "episodes", 8, "confirmed", "Gil Pinto, who plays Runa's mother Judith, is in all eight episodes.")
	a.says(hl, nil, "episodes", 8, "confirmed", "The writer said that Runa would survive the fire in the last of the eight episodes.")
	a.says(hl, nil, "episodes", 8, "confirmed", "Nobody would say whether Ned survived the eight episodes.")
	b, _ := brought(t, a)
	for _, c := range []struct{ question, says string }{
		{"does runa die in harbour lights", "these words of an article may answer that: “The writer said that Runa would survive"},
		{"does ned die in harbour lights", "I find no source that tells that"},
		{"who plays runas mum in harbour lights", "Harbour Lights: these words of an article may answer that: “Gil Pinto, who plays"},
		{"who plays neds mum in harbour lights", "I find no source that says who plays that part in Harbour Lights."},
		{"was harbour lights saved", "Harbour Lights: these words of an article may answer that: “Harbour Lights has been rescued by Sola"},
	} {
		got, err := b.Answer(context.Background(), c.question, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(got.Answer, c.says) {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got.Answer, c.says)
		}
	}
}

// What somebody is quoted with right behind a sentence that names a season is of that season, and
// of several sentences that name somebody the one that has most of the question is told.
func TestSaidNearASeason(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	const hl = "Harbour Lights"
	a.says(hl, 3, "stage", "renewed", "confirmed", "Harbour Lights has been renewed for season 3.")
	a.says(hl, nil, "cast", playing("Ida Voss", "Runa", "stars"), "confirmed", "Ida Voss stars as Runa.")
	a.says(hl, nil, "quote", "I talk too much", "confirmed", "“I talk too much,” Ida Voss said.", "by", "Ida Voss")
	a.says(hl, 4, "other", "Nobody has decided on a fourth season", "confirmed", "Will there be a fourth season?")
	a.says(hl, nil, "quote", "I would want to see a script", "confirmed", "“I would want to see a script,” Ida Voss said.", "by", "Ida Voss")
	a.says(hl, nil, "other", "The captains are comedians", "confirmed", "Captains are Gil Pinto and Una Holm.")
	a.says(hl, nil, "episodes", 8, "confirmed", "Of the eight, Gil Pinto is staying on as a captain.")
	b, _ := brought(t, a)
	for _, c := range []struct{ question, says string }{
		{"what did ida voss say about season 4 of harbour lights", "Harbour Lights: Ida Voss said: “I would want to see a script”. "},
		{"what did ida voss say about season 5 of harbour lights", "I cannot tell whether Ida Voss is quoted on that about season 5"},
		{"who are the captains on harbour lights", "Harbour Lights: these words of an article may answer that: “Captains are Gil Pinto and Una Holm.”"},
		{"who are the captains of harbour lights", "Harbour Lights: these words of an article may answer that: “Captains are Gil Pinto and Una Holm.”"},
		{"who are the referees on harbour lights", "I find no answer to that about Harbour Lights."},
		{"is gil pinto staying on harbour lights", "I know no more of Gil Pinto in Harbour Lights than this sentence tells. “Of the eight, Gil Pinto is staying"},
	} {
		got, err := b.Answer(context.Background(), c.question, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(got.Answer, c.says) {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got.Answer, c.says)
		}
	}
}
