package ask

import (
	"strings"

	"backlot/internal/names"
)

// The least letters of a title in which one slip of the fingers is forgiven, and
// two.
const (
	oneSlip  = 6
	twoSlips = 18
)

// slipped are the shows whose title is typed with a slip or two: a letter left out,
// doubled, wrong, or two of them the wrong way round. The first letter is right.
func slipped(index *names.Index, typed string) []names.Match {
	folded := bare(typed)
	if len(folded) < oneSlip-1 {
		return nil
	}
	var list []names.Match
	for _, m := range index.Find(typed, mostMeant, names.Show) {
		title := bare(m.By)
		allowed := 1
		if len(title) >= twoSlips {
			allowed = 2
		}
		if len(title) >= oneSlip && title[0] == folded[0] && strings.Count(title, " ") == strings.Count(folded, " ") && slips(title, folded) <= allowed {
			m.How = names.Folded
			list = append(list, m)
		}
	}
	if len(list) != 1 {
		return nil
	}
	return list
}

// slips counts the letters by which two words differ, two that changed places as one
// (the distance of Damerau and Levenshtein, no letter touched twice).
func slips(a, b string) int {
	if d := len(a) - len(b); d > 2 || d < -2 {
		return 3
	}
	var before, last, row []int
	for j := range len(b) + 1 {
		row = append(row, j)
	}
	for i := 1; i <= len(a); i++ {
		before, last, row = last, row, make([]int, len(b)+1)
		row[0] = i
		for j := 1; j <= len(b); j++ {
			changed := 1
			if a[i-1] == b[j-1] {
				changed = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+changed)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return row[len(b)]
}
