package discord

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net"
	"net/http"
	"net/textproto"
	"net/url"
	"strconv"
	"strings"
	"time"

	"backlot/internal/reply"
)

const (
	apiHost   = "https://discord.com"
	apiPath   = "/api/v10"
	maxAnswer = 4 << 20 // bytes of an answer that are read
)

// client speaks Discord's HTTP. Interaction answers carry no bot token, wait for
// each other nowhere, and leave nothing behind; discordgo's would do all three.
type client struct {
	base  *url.URL // scheme and host
	own   bool     // the host is not Discord's: APIURL
	token string
	agent string
	http  *http.Client
	log   *slog.Logger
}

func newClient(c Config, version string) (*client, error) {
	base := apiHost
	if c.APIURL != "" {
		base = c.APIURL
	}
	u, err := url.Parse(strings.TrimRight(base, "/"))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("DISCORD_API_URL %q is no address: give scheme and host, such as http://127.0.0.1:8080, or leave it empty", c.APIURL)
	}
	if version == "" {
		version = "0"
	}
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = 64 // all requests go to one host
	return &client{
		base: &url.URL{Scheme: u.Scheme, Host: u.Host}, own: c.APIURL != "", token: c.Token, log: c.Log,
		agent: "DiscordBot (https://discord.com/developers/applications, " + version + ") Backlot",
		http: &http.Client{Transport: t, CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse // the token goes to nobody else
		}},
	}, nil
}

func (c *client) close() { c.http.CloseIdleConnections() }

// call is one request.
type call struct {
	method, path string
	body         []byte // JSON, nil for none
	files        []reply.Attachment
	bot          bool // needs the bot's token
	// again says that the request may be sent once more although the first may
	// have been carried out: Discord takes it only once, or the outcome is the same.
	again bool
}

// refusal is Discord's answer that it does not do something.
type refusal struct {
	Status  int
	Code    int    // Discord's own, 0 for none
	Message string // Discord's own, for the log
	after   time.Duration
}

func (r *refusal) Error() string {
	return fmt.Sprintf("Discord answers %d (code %d): %s", r.Status, r.Code, r.Message)
}

// Discord's codes that mean something to us.
const (
	codeUnknownInteraction = 10062
	codeAnswered           = 40060
)

// refused reports whether an error is Discord's answer with a code.
func refused(err error, code int) bool {
	var r *refusal
	return errors.As(err, &r) && r.Code == code
}

// do sends a request until it is taken, refused for good, or ctx ends: a 429 is
// waited for, a fault of Discord's or of the network is tried again where that
// can do no harm. The error is a *refusal, or the network's.
func (c *client) do(ctx context.Context, q call) ([]byte, error) {
	wait := 200 * time.Millisecond
	doubt := false // an earlier try may have been carried out
	for {
		answer, sent, err := c.once(ctx, q)
		if err == nil || doubt && q.again && refused(err, codeAnswered) {
			return answer, nil
		}
		pause := wait
		var r *refusal
		switch {
		case errors.As(err, &r) && r.Status == http.StatusTooManyRequests:
			pause = r.after
		case errors.As(err, &r) && r.Status < 500, sent && !q.again:
			return nil, err
		case sent:
			doubt = true
		}
		if until, ok := ctx.Deadline(); ctx.Err() != nil || ok && time.Until(until) < pause {
			return nil, err
		}
		c.log.Debug("Discord is asked again", "method", q.method, "error", err, "in", pause)
		if !sleep(ctx, pause) {
			return nil, err
		}
		wait = min(2*wait, 5*time.Second)
	}
}

// once sends a request once; sent tells whether Discord may have got it.
func (c *client) once(ctx context.Context, q call) (answer []byte, sent bool, err error) {
	req, err := c.request(ctx, q)
	if err != nil {
		return nil, false, err
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, !unsent(err), bare(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if resp.StatusCode < 300 {
		return raw, true, err
	}
	return nil, true, readRefusal(resp, raw)
}

// bare is a network error without the address: interaction addresses hold tokens.
func bare(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

// unsent reports whether a request never left: nobody could be called.
func unsent(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}

func (c *client) request(ctx context.Context, q call) (*http.Request, error) {
	body, kind := q.body, "application/json"
	if len(q.files) > 0 {
		var err error
		if body, kind, err = withFiles(q.body, q.files); err != nil {
			return nil, err
		}
	}
	req, err := http.NewRequestWithContext(ctx, q.method, c.base.String()+apiPath+q.path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	if body != nil {
		req.Header.Set("Content-Type", kind)
	}
	req.Header.Set("User-Agent", c.agent)
	if q.bot {
		req.Header.Set("Authorization", "Bot "+c.token)
	}
	return req, nil
}

// withFiles puts a body and its files into one multipart form. The body's
// attachments name the files in the same order.
func withFiles(body []byte, files []reply.Attachment) (form []byte, kind string, err error) {
	var announced struct {
		Attachments []struct{ Filename string } `json:"attachments"`
		Data        struct {
			Attachments []struct{ Filename string } `json:"attachments"`
		} `json:"data"`
	}
	if err := json.Unmarshal(body, &announced); err != nil {
		return nil, "", err
	}
	names := append(announced.Attachments, announced.Data.Attachments...)
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	part := func(header, kind string, content []byte) {
		h := textproto.MIMEHeader{"Content-Disposition": {header}, "Content-Type": {kind}}
		p, e := w.CreatePart(h)
		if e == nil {
			_, e = p.Write(content)
		}
		err = errors.Join(err, e)
	}
	part(`form-data; name="payload_json"`, "application/json", body)
	for i, f := range files {
		if i >= len(names) {
			return nil, "", fmt.Errorf("a message announces %d files and has %d", len(names), len(files))
		}
		part(fmt.Sprintf(`form-data; name="files[%d]"; filename="%s"`, i, names[i].Filename), "text/plain; charset=utf-8", []byte(f.Text))
	}
	return b.Bytes(), w.FormDataContentType(), errors.Join(err, w.Close())
}

// readRefusal reads an error of Discord's, or of the guards before it, which
// answer in HTML.
func readRefusal(resp *http.Response, raw []byte) *refusal {
	r := &refusal{Status: resp.StatusCode, Message: http.StatusText(resp.StatusCode), after: time.Second}
	if s, err := strconv.ParseFloat(resp.Header.Get("Retry-After"), 64); err == nil && s >= 0 {
		r.after = time.Duration(s * float64(time.Second))
	}
	var told struct {
		Code       int             `json:"code"`
		Message    string          `json:"message"`
		Errors     json.RawMessage `json:"errors"`
		RetryAfter *float64        `json:"retry_after"`
	}
	if json.Unmarshal(raw, &told) != nil {
		return r
	}
	r.Code = told.Code
	if told.Message != "" {
		r.Message = told.Message
	}
	if len(told.Errors) > 0 {
		r.Message += " " + string(told.Errors[:min(len(told.Errors), 500)])
	}
	if told.RetryAfter != nil && *told.RetryAfter >= 0 {
		r.after = time.Duration(*told.RetryAfter * float64(time.Second))
	}
	return r
}

// sleep waits, and reports whether ctx let it.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
