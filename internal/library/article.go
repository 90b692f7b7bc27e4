package library

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"backlot/internal/tv"
)

// Article is an article with what its file says besides: the shows it is about,
// by name, and its claims, reviewed.
type Article struct {
	tv.Article
	Shows  []string
	Claims []tv.Claim

	lines []int // the line of each claim in the file it was read from
}

// articleKeys is what the front matter of an article may hold.
const articleKeys = "title, source, url, published, kind or show"

// ParseArticle reads the file of an article: front matter between lines ---, if
// there is any, the text, and, after a line "--- claims", one claim a line. A
// text without front matter may begin with its day: "date 2024-02-01". The
// text is kept to the byte; claims point into it. Ids, desk and state are the
// store's to give.
//
// Name is the file's, for the messages; the error joins every [Mistake] found.
func ParseArticle(name string, b []byte) (Article, error) {
	if err := readable(name, b); err != nil {
		return Article{}, err
	}
	b = bytes.TrimPrefix(b, []byte(byteOrderMark))
	fields, rest, taken, err := frontMatter(name, b)
	errs := []error{err}
	a := Article{Article: tv.Article{Kind: tv.News}}
	if taken > 0 {
		errs = append(errs, a.head(name, fields))
	} else if err == nil {
		a.Published, rest, err = dateLine(name, b)
		errs = append(errs, err)
	}
	text, claims, marked := cutClaims(rest)
	a.Text, a.Undated = string(text), a.Published.IsZero()
	if errors.Join(errs...) == nil {
		errs = append(errs, at(name, Check(text)))
	}
	if marked {
		l := lines{rest: claims, n: bytes.Count(b[:len(b)-len(claims)], []byte("\n"))}
		errs = append(errs, a.readClaims(name, l))
	}
	if err := errors.Join(errs...); err != nil {
		return Article{}, err
	}
	return a, nil
}

const byteOrderMark = "\uFEFF"

// head fills the article from its front matter.
func (a *Article) head(file string, fields []field) error {
	errs := mistakes{file: file}
	seen := map[string]bool{}
	for _, f := range fields {
		if errs.full() {
			break
		}
		if seen[f.key] && f.key != "show" {
			errs.add(twice(file, f))
			continue
		}
		seen[f.key] = true
		var err error
		switch f.key {
		case "title":
			a.Title = f.value
		case "source":
			a.Source = f.value
		case "url":
			a.URL, err = address(file, f)
		case "published":
			a.Published, err = published(file, f.line, f.value)
		case "kind":
			a.Kind, err = articleKind(file, f)
		case "show":
			if len(a.Shows) == maxMany {
				err = Mistake{File: file, Line: f.line, Message: fmt.Sprintf("the article names more than %d shows.", maxMany), Hint: "Keep those it is about."}
			} else if f.value != "" && !a.names(f.value) {
				a.Shows = append(a.Shows, f.value)
			}
		default:
			err = unknownKey(file, f, articleKeys)
		}
		errs.add(err)
	}
	return errs.err()
}

// names reports whether the article's file names the show.
func (a Article) names(show string) bool {
	for _, s := range a.Shows {
		if s == show {
			return true
		}
	}
	return false
}

// address checks that a value is the address of a web page. None is none.
func address(file string, f field) (string, error) {
	u, err := url.Parse(f.value)
	if f.value == "" || err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && len(f.value) <= maxURL {
		return f.value, nil
	}
	return "", Mistake{File: file, Line: f.line, Message: fmt.Sprintf("%q is not the address of a web page.", shorten(f.value)),
		Hint: fmt.Sprintf("Write the whole of it, from https:// on; the most I take is %s bytes.", thousands(maxURL)), Err: err}
}

// published reads the day of publication, which is known at least to the year.
func published(file string, line int, value string) (tv.Date, error) {
	if value == "" {
		return "", nil
	}
	d, err := tv.ParseDate(value)
	if err != nil || strings.Trim(string(d), "0123456789-") != "" {
		return "", Mistake{File: file, Line: line, Message: fmt.Sprintf("%q is not a day of publication.", shorten(value)),
			Hint: "Write it as 2024-02-01; a month (2024-02) or a year (2024) will do.", Err: err}
	}
	return d, nil
}

func articleKind(file string, f field) (tv.ArticleKind, error) {
	switch k := tv.ArticleKind(f.value); k {
	case tv.News, tv.Record:
		return k, nil
	}
	return "", Mistake{File: file, Line: f.line, Message: fmt.Sprintf("there is no kind %q.", shorten(f.value)), Hint: "An article is of kind article or record; without the line it is an article."}
}

// dateLine reads "date 2024-02-01" at the head of a plain text, alone on its
// line or with the text behind it, and returns the text.
func dateLine(file string, b []byte) (tv.Date, []byte, error) {
	word, rest, ok := strings.Cut(strings.TrimLeft(string(firstLine(b)), " \t"), " ")
	if !ok || word != "date" {
		return "", b, nil
	}
	rest = strings.TrimLeft(rest, " \t")
	digits := rest
	if end := strings.IndexAny(rest, " \t\r"); end >= 0 {
		digits = rest[:end]
	}
	if !dateShaped(digits) {
		return "", b, nil
	}
	d, err := published(file, 1, digits)
	if err != nil {
		return "", b, err
	}
	from := bytes.Index(b, []byte(digits)) + len(digits)
	return d, bytes.TrimLeft(b[from:], " \t\r\n"), nil
}

func firstLine(b []byte) []byte {
	line, _, _ := bytes.Cut(b, []byte("\n"))
	return line
}

// dateShaped reports whether s is made like 2024, 2024-02 or 2024-02-01.
func dateShaped(s string) bool {
	const shape = "0000-00-00"
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return false
	}
	for i := range s {
		if isDigit := s[i] >= '0' && s[i] <= '9'; isDigit != (shape[i] == '0') || !isDigit && s[i] != '-' {
			return false
		}
	}
	return true
}

// Format writes an article as [ParseArticle] reads it, text and all, to the
// byte. The day of an article that itself gives none is left out.
func Format(a Article) []byte {
	var head bytes.Buffer
	put := func(key, value string) {
		if value != "" {
			writeField(&head, key, value)
		}
	}
	put("title", a.Title)
	put("source", a.Source)
	put("url", a.URL)
	if !a.Undated {
		put("published", string(a.Published))
	}
	if a.Kind == tv.Record {
		put("kind", string(a.Kind))
	}
	for _, s := range a.Shows {
		put("show", s)
	}
	var out bytes.Buffer
	if head.Len() > 0 || readsAsHead(a.Text) {
		out.WriteString(fence + "\n" + head.String() + fence + "\n")
	}
	out.WriteString(a.Text)
	writeClaims(&out, a)
	return out.Bytes()
}

// readsAsHead reports whether a text alone would be taken for something else at
// its beginning.
func readsAsHead(text string) bool {
	d, _, err := dateLine("", []byte(text))
	return strings.TrimRight(strings.TrimSuffix(string(firstLine([]byte(text))), "\r"), " \t") == fence ||
		strings.HasPrefix(text, byteOrderMark) || err != nil || !d.IsZero()
}
