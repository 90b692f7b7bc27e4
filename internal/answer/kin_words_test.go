package answer

import (
	"testing"

	"backlot/internal/tv"
)

func related(a, b, what, sentence string) tv.Claim {
	c := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: a, B: b, What: what})
	c.Quote = sentence
	return c
}

func plotOf(says string) tv.Claim {
	c := claim(3, tv.Plot, tv.Confirmed, text(says))
	c.Quote = says
	return c
}

// Kin is told the other way round as well: whose daughter somebody is tells who her mother is.
// Another kin is no answer.
func TestKinTheOtherWay(t *testing.T) {
	daughter := related("Captain Aske", "Runa", "daughter", "Captain Aske is Runa's daughter.")
	brother := related("Tom", "Captain Aske", "brother", "Tom is Captain Aske's brother.")
	he := castOf(0, "Per Lund", "Captain Aske", tv.Stars, "Per Lund plays Captain Aske, Bea's son.")
	sonOf := related("Captain Aske", "Bea", "son", "Captain Aske is Bea's son.")
	half := plotOf("Runa discovers that she is Captain Aske's half-sister")
	love := plotOf("Per Lund joins as Daniel, a food critic who becomes Runa's love interest")
	dating := related("Runa", "Captain Aske", "dating", "Runa and Captain Aske are dating.")
	fight := plotOf("Runa tells Captain Aske that his brother is dead")
	for _, c := range []struct {
		questions []string
		claims    []tv.Claim
		want      string
	}{
		{[]string{"who is captain aske's mother", "who's captain askes mum", "who is the mother of captain aske", "captain aske's mother", "who are captain aske's parents"}, []tv.Claim{daughter}, "daughter"},
		{[]string{"who is runa's mother", "who is the mother of runa", "who are runa's parents", "who is runa's sister", "who is captain aske's daughter"}, []tv.Claim{daughter}, ""},
		{[]string{"who is runa's daughter", "who is the daughter of runa"}, []tv.Claim{daughter}, "daughter"},
		{[]string{"who is captain aske's sister", "who is the sister of captain aske"}, []tv.Claim{brother}, ""},
		{[]string{"who is captain aske's brother", "who is the brother of captain aske", "captain aske's brother"}, []tv.Claim{brother}, "brother"},
		{[]string{"who is captain aske's sister", "who is captain aske's mother"}, []tv.Claim{brother, he}, ""},
		{[]string{"who is runa's sister"}, []tv.Claim{related("Runa", "Captain Aske", "brother", "Runa is Captain Aske's brother."), sonOf}, ""},
		{[]string{"how are runa and captain aske related", "what are runa and captain aske to each other", "are runa and captain aske related"}, []tv.Claim{half, fight}, half.Quote},
		{[]string{"how are runa and captain aske related", "what are runa and captain aske to each other"}, []tv.Claim{fight}, ""},
		{[]string{"who is runa's love interest", "who is runa's boyfriend", "who is runa's girlfriend", "who is runa in love with", "who is runa's lover", "who is the love interest of runa"}, []tv.Claim{love}, love.Quote},
		{[]string{"who is captain aske's love interest", "who is captain aske's boyfriend", "who is captain aske in love with", "who is runa's brother", "who is runa's wife"}, []tv.Claim{love}, ""},
		{[]string{"who is runa's love interest", "who is runa's boyfriend", "who is runa dating", "who is captain aske's girlfriend"}, []tv.Claim{dating}, "dating"},
		{[]string{"who is captain aske's sister", "who is the half sister of captain aske"}, []tv.Claim{half}, half.Quote},
		{[]string{"who is runa's sister", "who is captain aske's brother", "who is captain aske's daughter"}, []tv.Claim{half}, ""},
	} {
		for _, q := range c.questions {
			if got := brief(put(q, c.claims...)); got != c.want {
				t.Errorf("%s (%s)\n  is answered %q\n  and should  %q", q, c.claims[0].Quote, got, c.want)
			}
		}
	}
}

// A sentence tells no other kin than it has, nor turns it round.
func TestKinInSentence(t *testing.T) {
	for _, c := range []struct {
		question, sentence string
		answers            bool
	}{
		{"who is captain aske's sister", "Per Lund will play Tom, the brother of Captain Aske, in Harbour Lights.", false},
		{"who is captain aske's brother", "Per Lund will play Tom, the brother of Captain Aske, in Harbour Lights.", true},
		{"who is runa's mother", "In Harbour Lights Runa is Bea's daughter.", true},
		{"who is runa's daughter", "In Harbour Lights Runa is Bea's daughter.", false},
		{"who is runa's mother", "In Harbour Lights Runa's daughter is Bea.", false},
	} {
		if a := fromText(c.question, Sentence{Text: c.sentence}); a.Known() != c.answers {
			t.Errorf("%s is answered by %q: %v", c.question, c.sentence, a.Known())
		}
	}
}

// Who somebody's aunt is may be told of the part alone.
func TestKinOfPart(t *testing.T) {
	aunt := castOf(3, "Per Lund", "Bea", tv.Joins, "Per Lund plays Bea, Runa's aunt.")
	aunt.Detail = "Runa's aunt"
	for q, want := range map[string]string{"who is runa's aunt": "Per Lund joins", "who is the aunt of runa": "Per Lund joins", "who is runa's uncle": "", "who is captain aske's aunt": ""} {
		if got := brief(put(q, aunt)); got != want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, want)
		}
	}
}
