package answer

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// OffshootNamed is a question that names a show which comes of this one by this one's title and
// more, "Harbour Lights Juniors", as one for its spin-off; false where it does not. What is known of
// this show is not known of that.
func OffshootNamed(q ask.Question, known *tv.Dossier) (string, bool) {
	at := strings.Index(strings.ToLower(q.Text), strings.ToLower(q.Show.Typed))
	if q.Show.Typed == "" || len(q.Show.Entries) != 1 || at < 0 || len(strings.ToLower(q.Text)) != len(q.Text) {
		return "", false
	}
	before, behind := q.Text[:at+len(q.Show.Typed)], q.Text[at+len(q.Show.Typed):]
	for _, c := range known.Kind(tv.Spinoff) {
		for _, title := range []string{c.ShowName, strings.TrimPrefix(c.ShowName, "The ")} {
			for _, name := range behindTitle(title, c.Value.Text+". "+c.Quote) {
				if rest, ok := begunWith(behind, name); ok {
					return before + " spinoff" + rest, true
				}
				if m := wholeWords(name).FindStringSubmatchIndex(q.Text); m != nil && (m[3] <= at || m[2] >= len(before)) {
					return q.Text[:m[2]] + "the spinoff" + q.Text[m[3]:], true // "is Juniors still happening, Harbour Lights"
				}
			}
		}
	}
	return "", false
}

// behindTitle are the names that stand in words behind a title, and make another of it.
func behindTitle(title, words string) (list []string) {
	if title == "" {
		return nil
	}
	after := regexp.MustCompile(regexp.QuoteMeta(title) + `(?::| [-–—])? ((?:(?:the|of|and|in|&) )*\p{Lu}[\pL’']+(?: (?:(?:the|of|and|in|&) )*\p{Lu}[\pL’']+)*)`)
	for _, m := range after.FindAllStringSubmatch(words, -1) {
		if first, _, _ := strings.Cut(m[1], " "); !ofTheShow[fold(first)] {
			list = append(list, m[1])
		}
	}
	return list
}

// ofTheShow are words that stand behind a title and make no other of it.
var ofTheShow = setOf("season", "series", "star", "stars", "creator", "showrunner", "finale", "cast", "episode", "universe", "franchise", "spinoff", "spin", "prequel", "sequel", "actor", "producer", "boss")

// begunWith is what words go on with behind a name, in whatever case and marks it is typed.
func begunWith(words, name string) (rest string, ok bool) {
	var parts []string
	for _, w := range strings.Fields(name) {
		parts = append(parts, regexp.QuoteMeta(strings.TrimRight(w, "’'")))
	}
	m := regexp.MustCompile(`(?i)^[:\s–—-]+` + strings.Join(parts, `[’'\s]+`) + `(?:[^\pL\d]|$)`).FindStringIndex(words)
	if m == nil {
		return "", false
	}
	return words[m[1]-lastRune(words[:m[1]]):], true
}

// wholeWords finds a name in whatever case it is typed.
func wholeWords(name string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|[^\pL\d])(` + regexp.QuoteMeta(name) + `)(?:[^\pL\d]|$)`)
}

// lastRune is how many bytes what ended the name has: it belongs to what follows.
func lastRune(s string) int {
	if s == "" || !strings.ContainsAny(s[len(s)-1:], " ?!.,'") {
		return 0
	}
	return 1
}

// inOffshootsSentence tells what a claim that was read of this show has in its sentence of the one
// that comes of it: who does what is asked there, or when it comes.
func (f *file) inOffshootsSentence(keep func(*tv.Claim) bool, kinds ...tv.Kind) bool {
	for _, c := range f.free(func(c *tv.Claim) bool {
		return firm(*c) && !no(*c) && ofSpinoff.MatchString(c.Quote) && keep(c)
	}, kinds...) {
		told := inSentence(*c)
		told.Season = 0 // it is of no season of this one
		f.add(told, Also)
		f.closed = true
		return true
	}
	return false
}

// A spin-off opens in words behind that for it; and it is asked when it is made, or ordered.
var (
	opensIt = regexp.MustCompile(`(?i)\b(?:spin-? ?off|prequel|sequel|offshoot)\b[^.;]*\b(?:premier\pL*|debut\pL*|launch\pL*|air(?:s|ing)?|arriv\pL+|begins?|starts?)\b`)
	ofMore  = regexp.MustCompile(`(?i)\brenew\pL*\b|\b(?:another|second|third|more) (?:season|series|run)s?\b`)
	madeNot = regexp.MustCompile(`(?i)\b(?:film\pL*|shoot\pL*|record\pL*|order\pL*|announc\pL*|renew\pL*|end|ends|finale)\b`)
)
