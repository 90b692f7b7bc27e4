package bot

import (
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
)

// likeAtMost is how many shows are offered whose names are like what was typed.
const likeAtMost = 3

// longestTitle is how many words are tried for a title that was mistyped.
const longestTitle = 3

// likeTitles are the shows whose names are nearest to words of a question that nobody here
// knows, where it is about no show: "agian s2".
func likeTitles(index *names.Index, f found) []names.Entry {
	rest := f.question.Rest
	if f.show.ID != "" || len(f.several) > 0 || len(f.question.People) > 0 || len(rest) > longestTitle {
		return nil
	}
	for n := len(rest); n > 0; n-- {
		for from := 0; from+n <= len(rest); from++ {
			var list []names.Entry
			for _, m := range index.Find(strings.Join(rest[from:from+n], " "), likeAtMost, names.Show) {
				if m.How == names.Fuzzy && m.Score >= offered {
					list = append(list, m.Entry)
				}
			}
			if len(list) > 0 {
				return list
			}
		}
	}
	return nil
}

// showNames are the names of shows, as they are told.
func showNames(list []names.Entry) []reply.Text {
	var texts []reply.Text
	for _, e := range list {
		texts = append(texts, reply.Words(e.Name))
	}
	return texts
}
