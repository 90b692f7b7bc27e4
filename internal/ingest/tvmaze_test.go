package ingest

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/time/rate"

	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// catalogue is a TVmaze on loopback that answers as told, asked as fast as one
// likes.
func catalogue(t *testing.T, h http.HandlerFunc) *TVmaze {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	m := NewTVmaze(s.URL)
	m.calls, m.pause = rate.NewLimiter(rate.Inf, 1), time.Millisecond
	return m
}

// harbour is a show that is nowhere but here.
const harbour = `{"id":7,"url":"http://www.tvmaze.com/shows/7/harbour-lights","name":"Harbour Lights","language":"Norwegian","status":"Running","premiered":"2023-03-05",
"updated":1772000000,"network":{"name":"NRK1"},"webChannel":null,"_embedded":{
"cast":[{"person":{"name":"Ida Voss"},"character":{"name":"Runa"}},{"person":{"name":"Per Lund"},"character":{"name":"Captain Aske"},"voice":true},{"person":{"name":"Knut Berg"},"character":{"name":"Knut Berg"},"self":true}],
"crew":[{"type":"Creator","person":{"name":"Mette Dahl"}}],
"seasons":[{"number":1,"episodeOrder":8,"premiereDate":"2023-03-05","endDate":"2023-04-23"},{"number":2,"episodeOrder":null,"premiereDate":"2027-01-10","endDate":null},{"number":3,"episodeOrder":null,"premiereDate":null}],
"episodes":[{"name":"The Mole","season":1,"number":1,"airdate":"2023-03-05","airtime":"20:00","airstamp":"2023-03-05T19:00:00+00:00"},
{"name":"Aske Drowns","season":2,"number":2,"airdate":"2027-01-17","airtime":"","airstamp":"2027-01-17T12:00:00+00:00"},
{"name":"Back","season":2,"number":1,"airdate":"2027-01-10","airtime":"20:00","airstamp":"2027-01-10T19:00:00+00:00"},
{"name":"Christmas","season":1,"number":null,"airdate":"2023-12-24","airtime":"","airstamp":null}],
"akas":[{"name":"Havnelys"},{"name":"Harbour lights"}]}}`

// fields is the answer about a show with fields changed.
func fields(change map[string]any) string {
	var all map[string]any
	if err := json.Unmarshal([]byte(harbour), &all); err != nil {
		panic(err)
	}
	for k, v := range change {
		all[k] = v
	}
	b, err := json.Marshal(all)
	if err != nil {
		panic(err)
	}
	return string(b)
}

func answering(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, body) }
}

func TestRecord(t *testing.T) {
	m := catalogue(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/shows/7" || len(r.URL.Query()["embed[]"]) != 5 {
			t.Errorf("asked for %s", r.URL)
		}
		fmt.Fprint(w, harbour)
	})
	s, err := m.Show(context.Background(), 7)
	if err != nil {
		t.Fatal(err)
	}
	r := s.Record(s.New(), today)
	const text = `Harbour Lights, season 1: premiered on 5 March 2023.
Harbour Lights, season 1: ended on 23 April 2023.
Harbour Lights, season 1: 8 episodes.
Harbour Lights, season 2: premieres on 10 January 2027.
Harbour Lights, season 3: no premiere date.
Harbour Lights: shown on NRK1.
Harbour Lights, as of 5 March 2023: Ida Voss plays Runa.
Harbour Lights, as of 5 March 2023: Per Lund is the voice of Captain Aske.
Harbour Lights, as of 5 March 2023: Knut Berg appears.
Harbour Lights, as of 5 March 2023: Mette Dahl, creator.
Harbour Lights, season 1, episode 1: shown on 5 March 2023.
Harbour Lights, season 1, episode 1: “The Mole”.
Harbour Lights, season 1, a special: shown on 24 December 2023.
Harbour Lights, season 2, episode 1: to be shown on 10 January 2027.
Harbour Lights, season 2, episode 1: “Back”.
Harbour Lights, season 2, episode 2: to be shown on 17 January 2027.
Harbour Lights, season 2, episode 2: “Aske Drowns”.
Harbour Lights: also called Havnelys.
`
	if r.Text != text {
		t.Errorf("the record says\n%s", r.Text)
	}
	if r.URL != "https://www.tvmaze.com/shows/7/harbour-lights" || r.Source != "TVmaze" || r.Published != "2026-02-25" || r.Kind != tv.Record || !strings.Contains(r.Title, "CC BY-SA") {
		t.Errorf("%+v", r.Article)
	}
	if len(r.NewShows) != 1 || r.NewShows[0].Network != "NRK1" || r.NewShows[0].Year != 2023 || len(r.Claims) != 10 || len(r.Names) != 1 {
		t.Errorf("%+v, %d claims, %v", r.NewShows, len(r.Claims), r.Names)
	}
	for _, c := range r.Claims {
		if c.Quote != r.Text[c.Start:c.End] || c.Check() != nil || c.Kind == tv.Cast && c.AsOf != "2023-03-05" || strings.Contains(c.Quote, "Drowns") {
			t.Errorf("%+v", c)
		}
	}
	if e := r.Episodes; len(e) != 4 || !e[2].At.Equal(time.Date(2027, 1, 10, 19, 0, 0, 0, time.UTC)) || !e[3].At.IsZero() || e[1].Number != 0 {
		t.Errorf("%+v", r.Episodes)
	}
	if err := kept(t).record(r); err != nil {
		t.Error(err)
	}
}

// What the catalogue says may be anything: of it comes a record that can be kept,
// or an error in words.
func TestHostileCatalogue(t *testing.T) {
	long := strings.Repeat("a", 100_000)
	many := func(n int, one string) []json.RawMessage {
		list := make([]json.RawMessage, n)
		for i := range list {
			list[i] = json.RawMessage(strings.ReplaceAll(one, "#", fmt.Sprint(i+1)))
		}
		return list
	}
	for name, c := range map[string]struct {
		body string
		want string // in the error; "" where it is kept
		not  string // in the text
	}{
		"no JSON":           {"<html>down for maintenance</html>", "cannot read", ""},
		"cut off":           {harbour[:300], "cannot read", ""},
		"nothing":           {"", "cannot read", ""},
		"null":              {"null", "cannot read", ""},
		"a list":            {"[]", "cannot read", ""},
		"another show":      {fields(map[string]any{"id": 8}), "cannot read", ""},
		"a negative number": {fields(map[string]any{"id": -7}), "cannot read", ""},
		"words for numbers": {fields(map[string]any{"id": "seven"}), "cannot read", ""},
		"no name":           {fields(map[string]any{"name": " <b></b> "}), "cannot read", ""},
		"HTML for a name":   {fields(map[string]any{"name": "<b>Harbour</b> <script>alert(1)</script>Lights"}), "", "<b>"},
		"marks in a name":   {fields(map[string]any{"name": "Harbour\u202e Lights\x00\n@everyone"}), "", "\u202e"},
		"a long name":       {fields(map[string]any{"name": long}), "", strings.Repeat("a", 300)},
		"far-off days":      {fields(map[string]any{"premiered": "9999-99-99", "ended": "0000-00-00", "status": "Ended", "updated": -5}), "", "9999"},
		"a day to come":     {fields(map[string]any{"updated": 1 << 50}), "", "292277"},
		"negative seasons":  {fields(map[string]any{"_embedded": map[string]any{"seasons": many(1, `{"number":-1,"episodeOrder":-8,"premiereDate":"2023-03-05","endDate":"1990-01-01"}`), "episodes": many(1, `{"season":-1,"number":-5,"airdate":"2023-03-05"}`)}}), "", "-"},
		"very many":         {fields(map[string]any{"_embedded": map[string]any{"seasons": many(5000, `{"number":#,"premiereDate":"2023-03-05"}`), "episodes": many(20_000, `{"name":"An episode with a title #","season":1,"number":#,"airdate":"2023-03-05"}`), "cast": many(5000, `{"person":{"name":"Person #"},"character":{"name":"Part #"}}`), "crew": many(5000, `{"type":"Writer","person":{"name":"Person #"}}`), "akas": many(5000, `{"name":"Name #"}`)}}), "", ""},
		"the same again":    {fields(map[string]any{"_embedded": map[string]any{"cast": many(50, `{"person":{"name":"Ida Voss"},"character":{"name":"Runa"}}`)}}), "", ""},
		"empty people":      {fields(map[string]any{"_embedded": map[string]any{"cast": many(2, `{}`), "crew": many(2, `{"type":""}`), "akas": many(2, `{"name":"…"}`)}}), "", ""},
		"an evil address":   {fields(map[string]any{"url": "javascript:alert(1)"}), "", ""},
		"nothing embedded":  {fields(map[string]any{"_embedded": nil, "network": nil, "premiered": nil, "status": "In Development"}), "", ""},
		"17 MB":             {`{"id":7,"name":"` + strings.Repeat("a", 17<<20) + `"}`, "cannot read", ""},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := catalogue(t, answering(c.body)).Show(context.Background(), 7)
			if c.want != "" {
				isTold(t, err, c.want)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			r := s.Record(s.New(), today)
			if err := kept(t).record(r); err != nil {
				t.Error(err)
			}
			if c.not != "" && strings.Contains(r.Text, c.not) || len(r.Text) > 190_000 || !strings.HasPrefix(r.URL, "https://www.tvmaze.com/shows/7/") || r.Published.First().After(today.First()) {
				t.Errorf("%s, %s, %d bytes:\n%.300s", r.URL, r.Published, len(r.Text), r.Text)
			}
		})
	}
}

// Where the catalogue is busy it is asked again, later each time, and not for ever.
func TestBusyCatalogue(t *testing.T) {
	var asked atomic.Int32
	m := catalogue(t, func(w http.ResponseWriter, r *http.Request) {
		if asked.Add(1) < 3 {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		fmt.Fprint(w, harbour)
	})
	if _, err := m.Show(context.Background(), 7); err != nil || asked.Load() != 3 {
		t.Errorf("%v after %d calls", err, asked.Load())
	}
	for _, code := range []int{429, 500, 503} {
		asked.Store(0)
		m := catalogue(t, func(w http.ResponseWriter, r *http.Request) { asked.Add(1); w.WriteHeader(code) })
		_, err := m.Search(context.Background(), "x")
		isTold(t, err, "too busy")
		if asked.Load() != mostTries {
			t.Errorf("%d: asked %d times", code, asked.Load())
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	m = catalogue(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(429)
	})
	_, err := m.Search(ctx, "x")
	isTold(t, err, "too busy")
}

func TestCatalogueAway(t *testing.T) {
	_, err := NewTVmaze("http://127.0.0.1:1").Search(context.Background(), "typed by a person")
	isTold(t, err, "cannot reach TVmaze")
	if strings.Contains(err.Error(), "typed") {
		t.Errorf("what was typed goes to the log: %v", err)
	}
	_, err = catalogue(t, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(404) }).Show(context.Background(), 7)
	isTold(t, err, "no such show")
	_, err = catalogue(t, http.RedirectHandler("http://127.0.0.2:1/", http.StatusFound).ServeHTTP).Show(context.Background(), 7)
	isTold(t, err, "cannot reach TVmaze")
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err = catalogue(t, func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() }).Show(ctx, 7)
	isTold(t, err, "cannot reach TVmaze")
}

// In ten seconds no more than twenty calls go out, however many are wanted.
func TestCallsPerTenSeconds(t *testing.T) {
	calls := NewTVmaze(TVmazeAddress).calls
	start := time.Now()
	n := 0
	for at := start; at.Before(start.Add(10 * time.Second)); at = at.Add(10 * time.Millisecond) {
		if calls.AllowN(at, 1) {
			n++
		}
	}
	if n > 20 || n < 15 {
		t.Errorf("%d calls", n)
	}
}

// The recorded answers of the real catalogue.
func TestRecordedAnswers(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "shared", "fixtures", "tvmaze")
	read := func(name string) string {
		b, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Skip("the recorded answers are not here")
		}
		return string(b)
	}
	var show map[string]json.RawMessage
	if err := json.Unmarshal([]byte(read("tvmaze4j__show_single_search.json")), &show); err != nil {
		t.Fatal(err)
	}
	embedded := "{"
	for i, part := range []string{"cast", "crew", "seasons", "episodes", "akas"} {
		embedded += strings.Repeat(",", min(i, 1)) + `"` + part + `":` + read("tvmaze4j__"+part+".json")
	}
	show["_embedded"] = json.RawMessage(embedded + "}")
	body, err := json.Marshal(show)
	if err != nil {
		t.Fatal(err)
	}
	search := read("tvmaze4j__show_search.json")
	m := catalogue(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/search/shows" {
			fmt.Fprint(w, search)
			return
		}
		fmt.Fprintf(w, "%s", body)
	})
	found, err := m.Search(context.Background(), "silicon valley")
	if err != nil || len(found) != 3 || found[0].Label() != "Silicon Valley (2014, HBO)" {
		t.Fatalf("%v: %d found", err, len(found))
	}
	s, err := m.Show(context.Background(), found[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	r := s.Record(s.New(), today)
	for _, line := range []string{"Silicon Valley, season 1: premiered on 6 April 2014.", "Silicon Valley, season 2: 10 episodes.", "Silicon Valley, as of 6 April 2014: Zach Woods plays Jared Dunn.", "Silicon Valley: shown on HBO.",
		"Silicon Valley, as of 6 April 2014: Alec Berg, executive producer.", "Silicon Valley, season 1, episode 1: “Minimum Viable Product”.", "Silicon Valley: also called Кремниевая долина."} {
		if !strings.Contains(r.Text, line+"\n") {
			t.Errorf("it does not say %q", line)
		}
	}
	if err := kept(t).record(r); err != nil {
		t.Error(err)
	}
	files, _ := filepath.Glob(filepath.Join(folder, "flexget__*embed_seasons*.200.json"))
	for _, f := range files {
		b, err := os.ReadFile(f)
		var s CatalogueShow
		if err == nil {
			err = json.Unmarshal(b, &s)
		}
		if err == nil {
			err = kept(t).record(s.Record(s.New(), today))
		}
		if err != nil {
			t.Errorf("%s: %v", f, err)
		}
	}
}

// desk is a store with a desk of its own.
type desk struct {
	t     *testing.T
	store *sqlite.Store
	now   time.Time
}

func kept(t *testing.T) *desk {
	t.Helper()
	d := &desk{t: t, now: today.First().Add(12 * time.Hour)}
	s, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "a.db"), func() time.Time { return d.now })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	d.store = s
	return d
}

func (d *desk) record(r sqlite.Record) error {
	done, err := d.store.Record(context.Background(), sqlite.Actor{Desk: "100", User: "7"}, r)
	if err == nil && (!done.New || done.State != tv.Published || len(done.Claims) != len(r.Claims)) {
		err = fmt.Errorf("%d of %d claims were kept, the article is %s", len(done.Claims), len(r.Claims), done.State)
	}
	return err
}
