package bot

import (
	"regexp"
	"strings"

	"backlot/internal/names"
	"backlot/internal/sqlite"
)

// chatter is how members write, and how an article writes the same. What is read
// out of a message is read in the words of the second.
var chatter = []struct {
	typed *regexp.Regexp
	plain string
}{
	{regexp.MustCompile(`(?: *[.!…])+(?: |$)`), ". "},
	{regexp.MustCompile(`(?i)\b(?:s|szn|season|series)\.? ?0?(\d{1,2})\b`), "season $1"},
	{regexp.MustCompile(`(?i)\bseason (\d{1,2}) (?:(?:is|got|has been|was|been|officially) )*(?:confirmed|greenlit|greenlighted|ordered|renewed|happening)\b`), "the show has been renewed for season $1"},
	{regexp.MustCompile(`(?i)\bseason (\d{1,2}) (?:is )?coming([.,!]|$)`), "the show has been renewed for season $1$2"},
	{regexp.MustCompile(`(?i)\bseason (\d{1,2}) (?:films|shoots) (in|on|this|next)\b`), "season $1 begins filming $2"},
	{regexp.MustCompile(`(?i)\bwas (?:supposed|meant|due|set|going) to\b`), "was to"},
	{regexp.MustCompile(`(?i)\b(\d{1,2}) eps?\b`), "$1 episodes"},
	{regexp.MustCompile(`(?i)\bhad (\d{1,2}) episodes\b`), "has $1 episodes"},
	{regexp.MustCompile(`(?i): ?(renewed|cancelled|canceled|axed)\b`), " is $1"},
	{regexp.MustCompile(`(?i)\b(?:got|gets|getting|was|were|is|are|been|just got) (?:officially |both )?(?:cancelled|canceled|axed|canned|scrapped)\b`), "has been cancelled"},
	{regexp.MustCompile(`(?i)\b(?:got|gets|is|are|was|were|just got) (?:officially |both )?(renewed|delayed)\b`), "has been $1"},
	{regexp.MustCompile(`(?i)\b(?:is |are )?(?:drops|dropping|comes out|coming out|releases|releasing|lands|landing|arrives|arriving|debuts|coming|comes|starts|out) (on|in|next|this|early|late|mid|` + aDay + `)\b`), "premieres $1"},
	{regexp.MustCompile(`(?i)\bseason (\d{1,2}) (?:is not|isn'?t|ain'?t) (?:happening|coming)\b`), "the show has not been renewed for season $1"},
	{regexp.MustCompile(`(?i)\b(?:confirmed|confirms|says|said) (?:that )?(?:he|she|they)(?:['’]?s|['’]re| is| are) (?:back|returning|coming back)\b`), "will return"},
	{regexp.MustCompile(`(?i)\b(?:confirmed|confirms|says|said) (?:that )?(?:he|she|they)(?:['’]?s|['’]re| is| are) (?:leaving|out|gone|quitting)\b`), "is leaving the show"},
	{regexp.MustCompile(`(?i)\b(?:is not|isn'?t|ain'?t|won'?t be|will not be|not) (?:coming back|returning|back)\b`), "will not return"},
	{regexp.MustCompile(`(?i)\b(?:is|are) (?:coming back|returning|back)\b|\bcomes back\b`), "will return"},
	{regexp.MustCompile(`(?i)\b(?:is leaving|has left|is gone|quit|is out|(?:got|was|is|has been|been) (?:fired|sacked|let go|kicked off))\b`), "is leaving the show"},
	{regexp.MustCompile(`(?i)\bstarts? (?:filming|shooting)\b`), "begins filming"},
	{regexp.MustCompile(`(?i)\b(will|to) (?:drop|land|come out|be out|release)\b`), "$1 premiere"},
	{regexp.MustCompile(`(?i)\b(?:has |have |just )?left(?: it)?([.,]|$)`), "is leaving the show$1"},
	{regexp.MustCompile(`(?i)\b(?:is|are|stars) in (?:it|this|that|the show|this show)\b`), "stars in the show"},
	{regexp.MustCompile(`(?i)\b(?:is )?(?:done filming|finished filming|done shooting)\b`), "has finished filming"},
	{regexp.MustCompile(`(?i)\b(?:rn|atm)\b`), "now"},
	{regexp.MustCompile(`(?i)\bseason (\d{1,2}) (?:filming|shooting)( now| already| in [^.,]+|)([.,]|$)`), "season $1 is filming$2$3"},
	{regexp.MustCompile(`(?i)(?:, (?:and |but |so |then |also )?| (?:and|but|so|then|also) )season (\d{1,2}) (is|was|will|has|got|premieres?|starts?|begins?|airs?|wraps?|wrapped|ends?|won'?t|isn'?t)\b`), ". Season $1 $2"},
}

// aDay begins a day or a time of the year, with a month or by itself.
const aDay = `(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,4}|spring|summer|autumn|fall|winter|20\d\d|tomorrow|tonight|today`

// ofTitles are what is said of a show or in it, in words that are read only beside its
// title, which stands for the blank.
var ofTitles = []struct{ typed, plain string }{
	{`(?i)\b(?:is|are) in (TITLE)`, "stars in $1"},
	{`(?i)(TITLE) is (?:dead|no more|gone)\b`, "$1 has been cancelled"},
	{`(?i)(TITLE) (?:(?:is not|isn['’]?t|ain['’]?t) (?:happening|going ahead|getting made)|(?:won['’]?t|will not) (?:happen|be made|go ahead))(?: any ?more| after all| now)?\b`, "$1 has been cancelled"},
	{`(?i)\b(?:is|are) (?:making|doing|ordering) (TITLE) season (\d{1,2})\b`, "has renewed $1 for season $2"},
	{`(?i)(TITLE) (?:(?:was|got|is|has been|been|just) )*(?:saved|rescued|revived|picked up) by\b`, "$1 has been renewed by"},
	{`(?i)\b(?:just )?(?:saved|saves|rescued|rescues|revived|revives|picked up|picks up) (TITLE)`, "renewed $1"},
}

// besideTitle writes what is said of a show beside its title.
func besideTitle(text, title string) string {
	for _, o := range ofTitles {
		typed := regexp.MustCompile(strings.ReplaceAll(o.typed, "TITLE", regexp.QuoteMeta(title)))
		text = typed.ReplaceAllString(text, o.plain)
	}
	return text
}

// asking is a question. It is read as what it asks about: whoever has "is severance
// cancelled?" checked wants to know whether it is.
var asking = regexp.MustCompile(`[^.!?\n]*\?+`)

// wholeLine is a line.
var wholeLine = regexp.MustCompile(`[^\n]+`)

// message is a chat message on its way to be read.
type message struct {
	text  string
	shows []names.Entry // that it names
}

// readable writes a message as an article would: names in full, seasons and
// verbs in the trade's words; what is asked as what it would be if it were so.
func readable(text string, index *names.Index) message {
	text = lowered(worded(text), index)
	text = asking.ReplaceAllStringFunc(text, func(q string) string { return stated(q, index) })
	text = wholeLine.ReplaceAllStringFunc(text, func(line string) string { return unmarked(line, index) })
	text = strings.Join(strings.Fields(strings.ReplaceAll(text, "\n", " . ")), " ")
	for _, c := range chatter {
		text = c.typed.ReplaceAllString(text, c.plain)
	}
	m := message{}
	var b strings.Builder
	from := 0
	list := namings(text, index)
	for i, n := range list {
		if n.Kind == names.Show && !hasThing(m.shows, n.Entry) {
			m.shows = append(m.shows, n.Entry)
		}
		b.WriteString(text[from:n.start] + n.Name)
		from = n.end
		if i+1 < len(list) && n.Kind == names.Show && list[i+1].Kind == names.Show && joinsTitles.MatchString(text[n.end:list[i+1].start]) {
			if said := ofBoth.FindString(text[list[i+1].end:]); said != "" {
				b.WriteString(strings.Replace(said, " both", "", 1) + ". ") // of each the same
				from = list[i+1].start
			}
		}
	}
	m.text = strings.Replace(b.String()+text[from:], " both has ", " has ", 1)
	for _, show := range m.shows {
		m.text = besideTitle(m.text, show.Name)
	}
	m.text = begun(withVerb(m.text))
	return m
}

// joinsTitles stands between two shows of which one thing is said, and ofBoth behind them.
var (
	joinsTitles = regexp.MustCompile(`(?i)^,? (?:and|&|\+|n) $`)
	ofBoth      = regexp.MustCompile(`(?i)^ (?:both |has |have |will |are |is |premieres? |returns? |moves? )[^.!?]*`)
)

// verbless is a season with a day and no verb between them, and the word before it.
var verbless = regexp.MustCompile(`(?i)(\p{L}+ )?\bseason \d{1,2}:? ((?:on |in )?(?:` + aDay + `|(?:early|mid|late)[- ]20\d\d)\b)`)

// withVerb is a text in which a season with its day premieres on it: "season 2 dec 4". One
// that something was done for, or after, does not.
func withVerb(text string) string {
	return verbless.ReplaceAllStringFunc(text, func(found string) string {
		m := verbless.FindStringSubmatch(found)
		switch strings.ToLower(strings.TrimSpace(m[1])) {
		case "for", "of", "after", "before", "until", "with", "in", "since", "by", "to", "from", "through":
			return found
		}
		return strings.TrimRight(strings.TrimSuffix(found, m[2]), ": ") + " premieres " + m[2]
	})
}

// beginning is the first letter of a sentence.
var beginning = regexp.MustCompile(`(?:^|\. )\p{Ll}`)

// begun is text whose sentences begin with a capital, with a stop at its end.
func begun(text string) string {
	text = beginning.ReplaceAllStringFunc(strings.Trim(text, ". "), strings.ToUpper)
	if text != "" && !strings.HasSuffix(text, "?") {
		text += "."
	}
	return text
}

// chatWord is a run of letters in a message.
var chatWord = regexp.MustCompile(`\p{L}[\p{L}-]*`)

// ordinary are words that are somebody's name as well and mostly are not meant
// so.
var ordinary = map[string]bool{"will": true, "may": true, "april": true, "june": true, "august": true, "mark": true, "grace": true, "hope": true,
	"faith": true, "rose": true, "art": true, "bill": true, "rob": true, "sue": true, "pat": true, "jack": true, "king": true, "young": true, "long": true, "black": true,
	"white": true, "brown": true, "green": true, "gray": true, "grey": true, "the": true, "and": true, "new": true, "best": true, "day": true, "west": true}

// withFullNames puts the whole names of a show's people and parts where a message
// has one word of them that is no other's: "walken" becomes Christopher Walken.
func withFullNames(text string, k sqlite.Known, show string) string {
	full := map[string]string{}
	add := func(name string) {
		words := strings.Fields(names.Fold(name))
		for _, w := range words {
			if len(words) < 2 || len(w) < 3 || ordinary[w] {
				continue
			}
			if have, ok := full[w]; ok && have != name {
				full[w] = ""
				continue
			}
			full[w] = name
		}
	}
	in := map[string]bool{}
	for _, p := range k.Parts {
		if p.Show == show {
			in[p.Person] = true
		}
	}
	for _, p := range k.People {
		if in[p.ID] {
			add(p.Name)
		}
	}
	for _, c := range k.Characters {
		if c.Show == show {
			add(c.Name)
		}
	}
	for _, s := range k.Shows {
		if s.ID == show {
			for _, w := range strings.Fields(names.Fold(s.Name)) {
				full[w] = "" // it is the show's name as well
			}
		}
	}
	folded := names.Fold(text)
	return chatWord.ReplaceAllStringFunc(text, func(w string) string {
		name := full[names.Fold(w)]
		if name == "" || strings.Contains(folded, names.Fold(name)) {
			return w
		}
		return name
	})
}
