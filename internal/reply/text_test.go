package reply

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// made are the beginnings of keys that are put together at run time in ways the
// test below cannot see: reply/claim.go keeps the beginning in a variable.
var made = []string{"premiere.", "finale.", "cast."}

// saying is a place in the program that names a message.
type saying struct {
	at     string
	key    string
	whole  bool     // the key is written out, not put together
	blanks []string // the names given, nil where they cannot be read off
	call   bool     // of Say or say itself
}

// sayings reads every Go file of the module that is no test.
func sayings(t *testing.T) []saying {
	t.Helper()
	top, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	var out []saying
	err = filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != top && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				out = append(out, called(set, n)...)
			case *ast.BasicLit:
				if key, ok := literal(n); ok {
					out = append(out, saying{at: set.Position(n.Pos()).String(), key: key, whole: true})
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// called reads one call: a key among its arguments, and after it name, value,
// name, value.
func called(set *token.FileSet, call *ast.CallExpr) []saying {
	var out []saying
	says := calls(call)
	for i, arg := range call.Args {
		s := saying{at: set.Position(call.Pos()).String(), call: says && i == 0}
		if s.key, s.whole = literal(arg); !s.whole {
			sum, ok := arg.(*ast.BinaryExpr)
			if !ok || !s.call {
				continue
			}
			for inner := sum; ok; inner, ok = inner.X.(*ast.BinaryExpr) {
				sum = inner
			}
			if s.key, _ = literal(sum.X); s.key == "" {
				continue
			}
		}
		if rest := call.Args[i+1:]; !call.Ellipsis.IsValid() && len(rest)%2 == 0 {
			s.blanks = []string{}
			for j := 0; j < len(rest); j += 2 {
				if name, ok := literal(rest[j]); ok {
					s.blanks = append(s.blanks, name)
				}
			}
		}
		out = append(out, s)
	}
	return out
}

// calls reports whether a call is one of Say or of a package's own say.
func calls(call *ast.CallExpr) bool {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		return f.Name == "Say" || f.Name == "say"
	case *ast.SelectorExpr:
		return f.Sel.Name == "Say"
	}
	return false
}

func literal(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(lit.Value)
	return s, err == nil
}

var blankForm = regexp.MustCompile(`\{([a-z]+)(:[^{}|]*\|[^{}|]*)?\}`)

// blanksOf are the names of the blanks in a message.
func blanksOf(message string) []string {
	var names []string
	for _, m := range blankForm.FindAllStringSubmatch(message, -1) {
		names = append(names, m[1])
	}
	return names
}

func TestEverythingSaidIsWritten(t *testing.T) {
	for _, s := range sayings(t) {
		message, known := english[s.key]
		switch {
		case s.call && s.whole && !known:
			t.Errorf("%s says %q, which is in no message file", s.at, s.key)
		case s.call && !s.whole && !slices.ContainsFunc(keys(), func(k string) bool { return strings.HasPrefix(k, s.key) }):
			t.Errorf("%s says a key that begins %q, and no message does", s.at, s.key)
		case s.call && s.whole && known && s.blanks != nil:
			for _, name := range blanksOf(message) {
				if !slices.Contains(s.blanks, name) {
					t.Errorf("%s says %q without its blank {%s}", s.at, s.key, name)
				}
			}
		}
	}
}

func TestEverythingWrittenIsSaid(t *testing.T) {
	said := map[string]bool{}
	begins := slices.Clone(made)
	for _, s := range sayings(t) {
		if s.whole {
			said[s.key] = true
		} else {
			begins = append(begins, s.key)
		}
	}
	for key := range english {
		if !said[key] && !slices.ContainsFunc(begins, func(b string) bool { return strings.HasPrefix(key, b) }) {
			t.Errorf("nothing says %q", key)
		}
	}
}

func TestMessagesAreWellFormed(t *testing.T) {
	for key, message := range english {
		if strings.ContainsAny(blankForm.ReplaceAllString(message, ""), "{}") {
			t.Errorf("%s: a blank of %q does not read", key, message)
		}
		if message == "" || strings.Contains(message, "  ") || !regexp.MustCompile(`^[a-z0-9.-]+$`).MatchString(key) {
			t.Errorf("%s = %q", key, message)
		}
	}
}

func keys() []string {
	var out []string
	for k := range english {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// everyClaim makes one claim of every kind, value, certainty and mode.
func everyClaim() []tv.Claim {
	var values []tv.Claim
	for _, s := range slices.Concat(tv.OrderStages, tv.ProductionStages) {
		values = append(values, tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: s}})
	}
	for _, change := range tv.Changes {
		for _, v := range []tv.Value{{Person: "Ida", Character: "Runa"}, {Person: "Ida"}, {Character: "Runa"}} {
			v.Change = change
			values = append(values, tv.Claim{Kind: tv.Cast, Value: v})
		}
	}
	for _, kind := range []tv.Kind{tv.Premiere, tv.Finale} {
		for _, d := range []tv.Date{"2026-05-14", "2026-05", "2024", "2026-10..2027-03", "2027-Q1"} {
			values = append(values, tv.Claim{Kind: kind, Value: tv.Value{Date: d}})
		}
		values = append(values, tv.Claim{Kind: kind})
	}
	for _, cause := range []string{"strikes", "pandemic", "money", "scheduling", "injury", "rewrites", "effects", "a flood"} {
		values = append(values, tv.Claim{Kind: tv.Delay, Value: tv.Value{Text: cause}})
	}
	return append(values,
		tv.Claim{Kind: tv.Final, Value: tv.Value{Number: 4}},
		tv.Claim{Kind: tv.Episodes, Value: tv.Value{Number: 1}},
		tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: "Ida", Role: "writer"}},
		tv.Claim{Kind: tv.OnNetwork, Value: tv.Value{Text: "Norda"}},
		tv.Claim{Kind: tv.Relationship, Value: tv.Value{A: "Runa", B: "Aske", What: "siblings"}},
		tv.Claim{Kind: tv.Plot, Value: tv.Value{Text: "a storm"}})
}

// TestClaimedIsSaid goes through all that a claim can say: no message is
// missing, no blank open, and a guess never reads like a fact.
func TestClaimedIsSaid(t *testing.T) {
	missing := regexp.MustCompile(`[{}]|\b(stage|premiere|finale|final|delay|cast|crew|episodes|network|relationship)\.[a-z]`)
	for _, base := range everyClaim() {
		for _, certainty := range tv.Certainties {
			for mode := range 8 {
				c := base
				c.Certainty, c.Negative, c.Plan = certainty, mode&1 != 0, mode&2 != 0
				c.Published, c.AsOf = "2025-01-01", "2025-01-01"
				if mode&4 != 0 && c.Kind != tv.Final {
					c.Season = 2
				}
				if c.Kind == tv.Stage {
					c.When = "2025-06"
				}
				if c.Check() != nil {
					continue
				}
				text := Claimed(c, "2026-02-01").String()
				if c.Kind == tv.Stage && missing.MatchString(Claimed(long(c), "2027-02-01").String()) {
					t.Errorf("long after: %q", Claimed(long(c), "2027-02-01"))
				}
				if missing.MatchString(text) || !strings.HasSuffix(text, ".") {
					t.Errorf("%+v: %q", c, text)
				}
				if certainty == tv.Speculated && c.Kind != tv.Plot && !c.Value.Date.IsZero() && !strings.Contains(text, "may") && !strings.Contains(text, "might") {
					t.Errorf("a guess reads as %q", text)
				}
				if certainty == tv.Denied && c.Kind != tv.Plot && !strings.Contains(text, "denied") {
					t.Errorf("a denial reads as %q", text)
				}
			}
		}
	}
}

func TestText(t *testing.T) {
	for _, c := range []struct {
		text Text
		want string
	}{
		{Text{}, ""},
		{Words("Ida {n}"), "Ida {n}"},
		{Say("subject.season", "n", 2), "season 2"},
		{Say("subject.season", "n", 2).Sentence(), "Season 2."},
		{Words("éclair?").Sentence(), "Éclair?"},
		{Text{}.Sentence(), ""},
		{Say("episodes.is", "s", Say("subject.show"), "n", 1), "the show has 1 episode"},
		{Say("episodes.is", "s", Say("subject.show"), "n", 0), "the show has 0 episodes"},
		{Say("shows.none.hint", "command", Command("article add")), "An editor adds the first article with /article add."},
		{Say("no.such.key"), "no.such.key"},
		{Say("date.on", "date", Countdown{"2027-01-15", "2026-11-25"}), "on 15 January 2027 (in 7 weeks)"},
		{Say("date.on", "date", Countdown{"2026-11-26", "2026-11-25"}), "on 26 November 2026 (tomorrow)"},
		{Say("subject.season"), "season {n}"},
		{List(), ""},
		{List(Words("a")), "a"},
		{List(Words("a"), Words("b")), "a and b"},
		{List(Words("a"), Words("b"), Words("c")), "a, b and c"},
	} {
		if got := c.text.String(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	if !(Text{}).IsZero() || Words("a").IsZero() || Say("a").IsZero() {
		t.Error("only the zero text is silence")
	}
}

// Everything passes the front end's escaping exactly once, but for what it
// writes itself.
func TestTextSpeech(t *testing.T) {
	s := Speech{
		Plain:   func(w string) string { return "<" + w + ">" },
		Date:    func(d tv.Date) string { return "[" + string(d) + "]" },
		Command: func(c string) string { return "[/" + c + "]" },
	}
	for _, c := range []struct {
		text Text
		want string
	}{
		{Words("a*b"), "<a*b>"},
		{Say("date.on", "date", Moment{"2026-10-02"}), "<on >[2026-10-02]"},
		{Say("date.on", "date", Countdown{"2026-10-02", "2026-01-01"}), "<on >[2026-10-02]"},
		{Say("date.on", "date", Words("x")).Sentence(), "<on ><x><.>"},
		{Say("shows.none.hint", "command", Command("article add")), "<An editor adds the first article with >[/article add]<.>"},
		{Say("episodes.is", "s", Words("S"), "n", 2), "<S>< has ><2>< ><episodes>"},
	} {
		if got := c.text.In(s); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestMessageFiles(t *testing.T) {
	m := map[string]string{}
	read(m, "x", "# note\n\na = one\n two\nb = {n} = 3\n")
	if len(m) != 2 || m["a"] != "one two" || m["b"] != "{n} = 3" {
		t.Errorf("%q", m)
	}
	for _, bad := range []string{"a = 1\na = 2\n", "nonsense\n"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q passes", bad)
				}
			}()
			read(map[string]string{}, "x", bad)
		}()
	}
	if _, err := os.Stat("en.txt"); err != nil {
		t.Error(err)
	}
}

// long is a claim that gives no day of its own.
func long(c tv.Claim) tv.Claim {
	c.When = ""
	return c
}

// What was so long ago, or set for a day that is over, is not told as what is.
func TestStageInTime(t *testing.T) {
	for _, c := range []struct {
		value     string
		told      tv.Date
		when      tv.Date
		plan      bool
		season    int
		day, want string
	}{
		{tv.Filming, "2026-01-01", "", false, 2, "2026-06-01", "Season 2 is filming."},
		{tv.Filming, "2026-01-01", "", false, 2, "2027-01-02", "Season 2 was filming then."},
		{tv.Wrapped, "2026-01-01", "", false, 2, "2027-01-02", "Season 2 has wrapped filming."},
		{tv.Renewed, "2026-01-01", "", false, 2, "2027-01-02", "The show has been renewed for season 2."},
		{tv.Renewed, "2026-01-01", "2025-12", false, 2, "2026-01-02", "The show was renewed for season 2 in December 2025."},
		{tv.Renewed, "2026-01-01", "2025-12", false, 0, "2026-01-02", "The show was renewed in December 2025."},
		{tv.Filming, "2026-01-01", "2025-12", false, 2, "2026-01-02", "Filming of season 2 began in December 2025."},
		{tv.Filming, "2026-01-01", "2026-05", true, 2, "2026-01-02", "Season 2 is to film in May 2026."},
		{tv.Filming, "2026-01-01", "2026-05", true, 2, "2026-07-02", "Season 2 was to film in May 2026."},
		{tv.Filming, "2026-01-01", "2026-05", false, 2, "2026-07-02", "Season 2 was to film in May 2026."},
		{tv.Wrapped, "2026-01-01", "2026-05", false, 2, "2026-07-02", "It was thought that season 2 might wrap filming in May 2026."},
		{tv.Renewed, "2026-01-01", "2026-05", false, 0, "2026-07-02", "It was thought that the show might be renewed in May 2026."},
	} {
		certainty := tv.Confirmed
		if strings.HasPrefix(c.want, "It was thought") {
			certainty = tv.Speculated
		}
		claim := tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: c.value}, Certainty: certainty, Season: c.season, Published: c.told, AsOf: c.told, When: c.when, Plan: c.plan}
		if got := Claimed(claim, tv.Date(c.day)).String(); got != c.want {
			t.Errorf("%s told %s, read %s: %q, not %q", c.value, c.told, c.day, got, c.want)
		}
	}
}

func TestLongNumbersHaveCommas(t *testing.T) {
	for n, want := range map[int]string{-5: "-5", 0: "0", 9999: "9999", 10_000: "10,000", 200_000: "200,000", 2_999_986: "2,999,986"} {
		if got := number(n); got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}
