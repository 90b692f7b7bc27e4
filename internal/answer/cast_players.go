package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// ofPlayers is a question for who has a part, with the words that describe it read beside what is
// known of the cast: without those that call the show, and with their slips mended.
func ofPlayers(q ask.Question, known *tv.Dossier) ask.Question {
	if q.About != ask.Part && q.About != ask.Who && q.About != ask.Cast || len(q.Rest) == 0 {
		return q
	}
	p := players{known: known.Kind(tv.Cast)}
	meant := map[string]string{}
	for _, w := range q.Rest {
		meant[w] = w
	}
	if q.Show.Typed == "" {
		for _, w := range p.ofShow(q, known) {
			meant[w] = ""
		}
	}
	for _, w := range q.Rest {
		if meant[w] != "" {
			meant[w] = p.asKin(p.mended(w, q))
		}
	}
	read := func(words []string) (list []string) {
		for _, w := range words {
			if right, of := meant[w]; !of {
				list = append(list, w)
			} else if right != "" {
				list = append(list, right)
			}
		}
		return list
	}
	q.Words, q.Rest = read(q.Words), read(q.Rest)
	if kin := meant[q.Kin]; kin != "" && slices.Contains(kinWords, kin) {
		q.Kin = kin
	}
	q.Rest = slices.DeleteFunc(q.Rest, func(w string) bool { return slices.Contains(kinWords, w) })
	return q
}

// players are the claims about who is in a show.
type players struct{ known []*tv.Claim }

// all is what a claim says of somebody in a show, folded.
func (players) all(c *tv.Claim) string {
	return fold(c.Value.Character + " " + c.Detail + " " + c.Quote)
}

// have reports whether anything that is said of the cast has a word, or another for it.
func (p players) have(word string) bool {
	sought := wordsMeant([]string{word})
	return slices.ContainsFunc(p.known, func(c *tv.Claim) bool { return sought.in(p.all(c), 1) > 0 })
}

// calledBy ends a question with what it calls the show: "in the apple one".
var calledBy = regexp.MustCompile(`(?i)\b(?:in|on|from) (?:that|the|this)(?: new| old)? ((?:[\pL’'-]+ ){1,3}?)(?:one|show|series|thing|drama|comedy|sitcom|programme|program)\W*$`)

// ofShow are the words of a question that call the show, which it does not name otherwise: by
// what is said of it, or by its title mistyped.
func (p players) ofShow(q ask.Question, known *tv.Dossier) (list []string) {
	if m := calledBy.FindStringSubmatch(q.Text); m != nil {
		for _, w := range strings.Fields(fold(m[1])) {
			if slices.Contains(q.Rest, w) && slices.ContainsFunc(known.Claims(), func(c *tv.Claim) bool { return among(fold(c.Value.Text+" "+c.Quote), w) }) {
				list = append(list, w)
			}
		}
	}
	title := ""
	if len(q.Show.Entries) == 1 {
		title = q.Show.Entries[0].Name
	} else if len(p.known) > 0 {
		title = p.known[0].ShowName
	}
	var whole, near, like []string
	for _, w := range q.Rest {
		for _, t := range strings.Fields(fold(title)) {
			switch {
			case smallWords[t]:
			case w == t:
				whole = append(whole, w)
			case names.Slipped(w, t) && !p.have(w):
				near = append(near, w)
			case len(w) > 2 && len(t) > 2 && w[:2] == t[:2] && !p.have(w):
				like = append(like, w) // beside another of the title it is one of that
			}
		}
	}
	if len(near) > 0 {
		list = slices.Concat(list, whole, near)
	}
	if len(whole)+len(near) > 0 && len(like) > 0 {
		list = slices.Concat(list, whole, like)
	}
	return list
}

// mended is a word that nothing said of the cast has, as that word which it is a slip away from:
// of one that says what somebody is, or of a name beside another word of that name.
func (p players) mended(word string, q ask.Question) string {
	if len(word) < 4 || p.have(word) || ranks[word] {
		return word
	}
	var found []string
	put := func(w string) {
		if w = fold(w); names.Slipped(word, w) && !slices.ContainsFunc(found, func(o string) bool { return kin(o, w) }) {
			found = append(found, w)
		}
	}
	for _, c := range p.known {
		for _, text := range []string{c.Value.Character, c.Value.Person, c.Detail, c.Quote} {
			for _, w := range strings.Fields(text) {
				if w = strings.Trim(w, ",.;:()“”\"'’"); !capital(w) || p.beside(q, word, text) {
					put(w)
				}
			}
		}
	}
	if len(found) == 0 {
		for _, w := range slices.Concat(kinWords, jobs) {
			put(w)
		}
	}
	if len(found) != 1 {
		return word
	}
	return found[0]
}

// asKin is a word for somebody's grandmother or grandfather as other claims have it, where it is
// nobody's name.
func (p players) asKin(word string) string {
	for _, kin := range []string{"grandmother", "grandfather"} {
		if slices.Contains(alikes[kin], word) && !slices.ContainsFunc(p.known, func(c *tv.Claim) bool { return hasWord(fold(c.Value.Character), word) }) {
			return kin
		}
	}
	return word
}

// beside reports whether a name has another word of a question as it is typed there.
func (players) beside(q ask.Question, word, name string) bool {
	return len(strings.Fields(name)) <= 4 && slices.ContainsFunc(q.Rest, func(w string) bool { return w != word && len(w) > 2 && hasWord(fold(name), w) })
}

// jobs are what a part may be that its name has in short, and other words for it.
var jobs = []string{"doctor", "sergeant", "lieutenant", "captain", "inspector", "detective", "professor", "commander", "chief", "sheriff", "priest", "vicar", "undertaker", "surgeon", "trucker", "lawyer", "nurse", "teacher"}
