package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"golang.org/x/time/rate"

	"backlot/internal/tv"
)

// TVmazeAddress is where the catalogue is.
const TVmazeAddress = "https://api.tvmaze.com"

// Bounds on asking the catalogue. It takes 20 calls in 10 seconds from one
// address (https://www.tvmaze.com/api#rate-limiting); two a second after a few at
// once stay below that.
const (
	callsEach     = time.Second
	callsAtOnce   = 10
	askWithin     = 30 * time.Second
	largestAnswer = 16 << 20 // bytes; a soap of 10,000 episodes is 6 million
	mostTries     = 4
)

// TVmaze asks the catalogue of that name, whose data are shared under CC BY-SA.
// It may be used by many at once, and keeps to its rate limit between them.
type TVmaze struct {
	base   string
	client *http.Client
	calls  *rate.Limiter
	pause  time.Duration // before the second try, doubled for each further one
}

// NewTVmaze makes the way to the catalogue; base is its scheme and host.
func NewTVmaze(base string) *TVmaze {
	return &TVmaze{base: strings.TrimRight(base, "/"), calls: rate.NewLimiter(rate.Every(callsEach), callsAtOnce), pause: 2 * time.Second,
		client: &http.Client{Timeout: askWithin, CheckRedirect: func(req *http.Request, via []*http.Request) error {
			if req.URL.Host != via[0].URL.Host || len(via) > 3 {
				return errRedirects
			}
			return nil
		}}}
}

// CatalogueShow is a show as the catalogue has it. Nothing in it was checked but
// that it is JSON of this shape.
type CatalogueShow struct {
	ID         int    `json:"id"`
	URL        string `json:"url"`
	Name       string `json:"name"`
	Language   string `json:"language"`
	Status     string `json:"status"` // Running, Ended, To Be Determined, In Development
	Premiered  string `json:"premiered"`
	Ended      string `json:"ended"`
	Updated    int64  `json:"updated"` // Unix time
	Network    *outlet
	WebChannel *outlet `json:"webChannel"`
	Embedded   struct {
		Cast     []castLine    `json:"cast"`
		Crew     []crewLine    `json:"crew"`
		Seasons  []seasonLine  `json:"seasons"`
		Episodes []episodeLine `json:"episodes"`
		Akas     []akaLine     `json:"akas"`
	} `json:"_embedded"`
}

type outlet struct {
	Name string `json:"name"`
}

type named struct {
	Name string `json:"name"`
}

type castLine struct {
	Person    named `json:"person"`
	Character named `json:"character"`
	Self      bool  `json:"self"`
	Voice     bool  `json:"voice"`
}

type crewLine struct {
	Type   string `json:"type"`
	Person named  `json:"person"`
}

type seasonLine struct {
	Number       int    `json:"number"`
	EpisodeOrder int    `json:"episodeOrder"`
	PremiereDate string `json:"premiereDate"`
	EndDate      string `json:"endDate"`
}

type episodeLine struct {
	Name     string `json:"name"`
	Season   int    `json:"season"`
	Number   int    `json:"number"` // 0 for a special
	Airdate  string `json:"airdate"`
	Airtime  string `json:"airtime"`
	Airstamp string `json:"airstamp"`
}

type akaLine struct {
	Name string `json:"name"`
}

// where is who shows it, "" where the catalogue does not say.
func (s CatalogueShow) where() string {
	for _, o := range []*outlet{s.Network, s.WebChannel} {
		if o != nil && tidy(o.Name) != "" {
			return tidy(o.Name)
		}
	}
	return ""
}

// Label tells a show from others of its name: "Severance (2022, Apple TV)".
func (s CatalogueShow) Label() string {
	var more []string
	if d := calendarDay(s.Premiered); !d.IsZero() {
		more = append(more, strconv.Itoa(d.Year()))
	}
	for _, word := range []string{s.where(), tidy(s.Language), tidy(s.Status)} {
		if word != "" && word != "English" && word != "Running" {
			more = append(more, word)
		}
	}
	if len(more) == 0 {
		return tidy(s.Name)
	}
	return fmt.Sprintf("%s (%s)", tidy(s.Name), strings.Join(more, ", "))
}

// Search finds shows by name, the best match first.
func (m *TVmaze) Search(ctx context.Context, name string) ([]CatalogueShow, error) {
	var found []struct {
		Show CatalogueShow `json:"show"`
	}
	if err := m.ask(ctx, "/search/shows?q="+url.QueryEscape(name), &found); err != nil {
		return nil, err
	}
	var shows []CatalogueShow
	for _, f := range found {
		if f.Show.ID > 0 && tidy(f.Show.Name) != "" {
			shows = append(shows, f.Show)
		}
	}
	return shows, nil
}

// Show gets one show with its cast, crew, seasons, episodes and other names.
func (m *TVmaze) Show(ctx context.Context, number int) (CatalogueShow, error) {
	var s CatalogueShow
	err := m.ask(ctx, fmt.Sprintf("/shows/%d?embed[]=cast&embed[]=crew&embed[]=seasons&embed[]=episodes&embed[]=akas", number), &s)
	if err == nil && (s.ID != number || tidy(s.Name) == "") {
		err = explained(errNonsense{fmt.Errorf("show %d came as %d, %q", number, s.ID, s.Name)})
	}
	return s, err
}

// errNotThere is that the catalogue has no such thing.
var errNotThere = errors.New("not in the catalogue")

// errBusy is that the catalogue asks to be asked again later.
type errBusy struct {
	status int
	after  time.Duration // what it asks for; 0 where it does not say
}

func (e errBusy) Error() string { return fmt.Sprintf("the catalogue answers %d", e.status) }

// ask gets one answer, and asks again, a little later each time, where the
// catalogue is busy. The error is what a person reads.
func (m *TVmaze) ask(ctx context.Context, path string, into any) error {
	ctx, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	pause := m.pause
	for try := 1; ; try++ {
		err := m.askOnce(ctx, path, into)
		var busy errBusy
		switch {
		case err == nil:
			return nil
		case errors.Is(err, errNotThere):
			return &tv.Error{Kind: tv.NotFound, Message: say("catalogue.none"), Hint: say("catalogue.none.hint"), Err: err}
		case !errors.As(err, &busy) || try == mostTries:
			return explained(err)
		}
		select {
		case <-ctx.Done():
			return explained(busy)
		case <-time.After(max(pause, busy.after)):
			pause *= 2
		}
	}
}

func (m *TVmaze) askOnce(ctx context.Context, path string, into any) error {
	if err := m.calls.Wait(ctx); err != nil {
		return errBusy{status: http.StatusTooManyRequests} // ours: too many are asked for at once
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, m.base+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("User-Agent", agent)
	req.Header.Set("Accept", "application/json")
	resp, err := m.client.Do(req)
	var at *url.Error
	if errors.As(err, &at) {
		return at.Err // what was typed is no business of the log
	}
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	switch s := resp.StatusCode; {
	case s == http.StatusNotFound:
		return errNotThere
	case s == http.StatusTooManyRequests, s >= 500:
		seconds, _ := strconv.Atoi(resp.Header.Get("Retry-After"))
		return errBusy{status: s, after: time.Duration(min(max(seconds, 0), 3600)) * time.Second}
	case s != http.StatusOK:
		return fmt.Errorf("the catalogue answers %d", s)
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, largestAnswer+1))
	if err != nil {
		return err
	}
	if len(body) > largestAnswer {
		return errNonsense{fmt.Errorf("an answer of more than %d bytes", largestAnswer)}
	}
	if err := json.Unmarshal(body, into); err != nil {
		return errNonsense{err}
	}
	return nil
}

// errNonsense is an answer that does not read.
type errNonsense struct{ why error }

func (e errNonsense) Error() string { return e.why.Error() }
func (e errNonsense) Unwrap() error { return e.why }

// explained is an error of asking in words.
func explained(err error) error {
	var nonsense errNonsense
	var busy errBusy
	switch {
	case errors.As(err, &nonsense):
		return catalogueError("catalogue.nonsense", err)
	case errors.As(err, &busy):
		return catalogueError("catalogue.busy", err)
	case errors.Is(err, context.Canceled):
		return err
	}
	return catalogueError("catalogue.down", err)
}

func catalogueError(key string, err error) error {
	return &tv.Error{Kind: tv.Unavailable, Message: say(key), Hint: say("catalogue.later"), Err: err}
}
