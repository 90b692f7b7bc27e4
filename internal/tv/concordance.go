package tv

import "strings"

// Concordance tells which of some claims have a word in what they say, so that whoever
// looks for words need not go over all of them. Nobody changes it.
type Concordance struct {
	Claims []*Claim
	stems  map[string][]Entry
}

// Entry is a word, and where it stands: the places of the claims that have it, the first
// one first.
type Entry struct {
	Word string
	In   []int
}

// stem is what words must have in common to stand beside each other: their first four
// bytes, or all of a shorter one.
func stem(word string) string { return word[:min(4, len(word))] }

// concordanceOf lists the words of claims; folded gives what a claim says as words with
// one space between them.
func concordanceOf(claims []*Claim, folded func(*Claim) string) *Concordance {
	var list []Entry
	at := map[string]int{}
	for i, c := range claims {
		for word := range strings.SplitSeq(folded(c), " ") {
			n, ok := at[word]
			if !ok {
				n, at[word] = len(list), len(list)
				list = append(list, Entry{Word: word})
			}
			if e := &list[n]; len(e.In) == 0 || e.In[len(e.In)-1] != i {
				e.In = append(e.In, i)
			}
		}
	}
	k := &Concordance{Claims: claims, stems: map[string][]Entry{}}
	for _, e := range list {
		k.stems[stem(e.Word)] = append(k.stems[stem(e.Word)], e)
	}
	return k
}

// Beside are the words that begin with the same four bytes as a word, or are the word
// itself where it is shorter.
func (k *Concordance) Beside(word string) []Entry { return k.stems[stem(word)] }
