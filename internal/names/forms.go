package names

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// forms are the spellings under which a name or what is typed is compared.
type forms struct {
	folded string   // see Fold; where that leaves nothing, the string in lower case
	core   string   // folded, without articles, numbers as digits
	keys   []string // without spaces: equal keys mean the same name
}

func formsOf(s string) forms {
	f := forms{folded: Fold(s)}
	if f.folded == "" {
		f.folded = strings.ToLower(strings.Join(strings.Fields(s), " "))
	}
	words := strings.Fields(f.folded)
	rest := digits(withoutThe(words))
	f.keys = []string{strings.Join(rest, "")}
	if bare := withoutArticles(rest); len(bare) >= fewest {
		f.keys = append(f.keys, strings.Join(bare, ""))
	}
	if len(rest) > 1 && rest[0] == words[0] && leadingArticle(rest) {
		rest = rest[1:]
		f.keys = append(f.keys, strings.Join(rest, ""))
	}
	if short := shortened(rest); short != nil {
		f.keys = append(f.keys, strings.Join(short, ""))
	}
	if f.core = strings.Join(rest, " "); strings.HasSuffix(f.folded, f.core) {
		f.core = f.folded[len(f.folded)-len(f.core):] // one string in memory, not two
	}
	if f.keys[0] == f.core {
		f.keys[0] = f.core
	}
	return f
}

// withoutThe drops every "the": people leave it out within a name as well.
func withoutThe(words []string) []string {
	if !slices.Contains(words, "the") {
		return words
	}
	rest := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "the" })
	if len(rest) == 0 {
		return words
	}
	return rest
}

// fewest is how many words must remain for an "a" in the middle to be left out: not in "The A-Team".
const fewest = 3

func withoutArticles(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "a" || w == "an" })
}

// shortFor are the words that are often written short within a name.
var shortFor = map[string]string{"street": "st", "saint": "st", "avenue": "ave", "road": "rd", "mount": "mt", "doctor": "dr", "fort": "ft"}

// shortened writes them short, so that either spelling of a name has a key in common with
// the other; nil where there is none of them.
func shortened(words []string) []string {
	if len(words) < 2 || !slices.ContainsFunc(words, func(w string) bool { return shortFor[w] != "" }) {
		return nil
	}
	out := slices.Clone(words)
	for i, w := range out {
		out[i] = cmp.Or(shortFor[w], w)
	}
	return out
}

// leadingArticle spares the "a" of "A.P. Bio".
func leadingArticle(words []string) bool {
	return (words[0] == "a" || words[0] == "an") && len(words[1]) > 1
}

var units = []string{
	"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
	"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
}

var tens = []string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}

var numbers = func() map[string]int {
	m := map[string]int{"hundred": 100}
	for i, w := range units {
		m[w] = i
	}
	for i, w := range tens {
		m[w] = 20 + 10*i
	}
	return m
}()

// digits writes number words as digits: "two" as "2", "twenty four" as "24", "one hundred" as "100".
func digits(words []string) []string {
	var out []string
	for i := 0; i < len(words); i++ {
		n, ok := numbers[words[i]]
		if !ok {
			out = append(out, words[i])
			continue
		}
		if i+1 < len(words) {
			next, more := numbers[words[i+1]]
			switch {
			case more && 20 <= n && n < 100 && 0 < next && next < 10:
				n, i = n+next, i+1
			case more && 0 < n && n < 20 && next == 100:
				n, i = n*100, i+1
			}
		}
		out = append(out, strconv.Itoa(n))
	}
	return out
}

// bracket is what tells two things of one name apart: "(2011)", "(US)", "(2003 series)".
var bracket = regexp.MustCompile(`^(.*\S)\s*[(\[][^()\[\]]*[)\]]\s*$`)

// Unbracketed gives the name without the bracket at its end, or nothing where there is none.
func Unbracketed(name string) string {
	if !strings.HasSuffix(name, ")") && !strings.HasSuffix(name, "]") {
		return ""
	}
	m := bracket.FindStringSubmatch(name)
	if m == nil {
		return ""
	}
	return m[1]
}

// tail gives what stands behind the last colon of a title, or nothing where
// there is none or it is a single word, which is too likely to be another title.
func tail(name string) string {
	i := strings.LastIndex(name, ": ")
	if i < 0 {
		return ""
	}
	t := formsOf(name[i+2:])
	if !strings.Contains(t.core, " ") {
		return ""
	}
	return t.core
}

// initialsOf gives the initialisms of a title: of all words, without the first
// article, without "and", and of what stands behind a colon. A number counts whole.
func initialsOf(name string) []string {
	var out []string
	add := func(words []string) {
		var b strings.Builder
		for _, w := range words {
			if w[0] >= '0' && w[0] <= '9' {
				b.WriteString(w)
				continue
			}
			for _, r := range w {
				b.WriteRune(r)
				break
			}
		}
		if s := b.String(); len(words) > 1 && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	all := func(words []string) {
		add(words)
		add(digits(words))
		if len(words) > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
			add(words[1:])
		}
		add(slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "and" }))
	}
	all(strings.Fields(Fold(name)))
	if i := strings.LastIndex(name, ": "); i >= 0 {
		all(strings.Fields(Fold(name[i+2:])))
	}
	return out
}
