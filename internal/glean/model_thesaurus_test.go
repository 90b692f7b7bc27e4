package glean

import (
	"slices"
	"strings"
	"testing"
)

// Each phrase of the thesaurus is found where it stands, with what a "*" leaves open filled in.
func TestThesaurus(t *testing.T) {
	seen := map[string]string{}
	for line := range strings.Lines(thesaurusText) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		name, phrases, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			t.Errorf("no idea in the line %q", line)
			continue
		}
		for p := range strings.SplitSeq(phrases, " | ") {
			if strings.TrimSpace(p) != p || p == "" || strings.Contains(p, "  ") || strings.HasPrefix(p, "*") || strings.HasSuffix(p, "*") {
				t.Errorf("%s: the phrase %q", name, p)
				continue
			}
			if seen[name+p] != "" {
				t.Errorf("%s: %q stands there twice", name, p)
			}
			seen[name+p] = p
			var w wording
			for _, word := range strings.Fields("so " + strings.ReplaceAll(p, "*", "quite rather very") + " then") {
				w.word, w.stem, w.begins = append(w.word, word), append(w.stem, stem(word)), append(w.begins, thesaurus()[stem(word)])
			}
			found := false
			for _, x := range w.ideasOf() {
				found = found || x.name == name && x.from <= 1 && x.to >= len(w.word)-2
			}
			if !found {
				t.Errorf("%s: %q is not found where it stands", name, p)
			}
		}
	}
	for idea := range ofIdea {
		if !strings.Contains(thesaurusText, "\n"+idea+": ") {
			t.Errorf("the thesaurus has no line for %s", idea)
		}
	}
}

func TestStem(t *testing.T) {
	for _, same := range [][]string{{"renew", "renews", "renewed", "renewing"}, {"cancel", "cancelled", "canceled", "cancels", "cancelling"}, {"stop", "stopped", "stopping", "stops"}, {"story", "stories"}} {
		for _, w := range same {
			if stem(w) != stem(same[0]) {
				t.Errorf("%q is cut to %q, %q to %q", same[0], stem(same[0]), w, stem(w))
			}
		}
	}
}

// TestIdeas: the words of a question hold the ideas that those of the news do.
func TestIdeas(t *testing.T) {
	for words, want := range map[string]string{
		"are they bringing it back for <E>": "renew",
		"did they scrap it":                 "cancel",
		"has it been put back":              "delay",
		"is the sky blue":                   "",
	} {
		if got := Ideas(strings.Fields(words)); want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("%q holds %q, want %q", words, got, want)
		}
	}
}
