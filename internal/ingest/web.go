package ingest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"
	"time"

	"code.dny.dev/ssrf"

	"backlot/internal/tv"
)

// Bounds on fetching a page.
const (
	pageWithin    = 20 * time.Second // from the first look-up to the last byte
	largestPage   = 4 << 20          // bytes, after unpacking
	mostRedirects = 5
)

// agent is how we name ourselves to a site.
const agent = "Backlot/1 (news desk; an editor asked for this page)"

// Web fetches the pages that editors name. The zero Web is ready for use, and
// goes to public addresses and the ports 80 and 443 alone.
type Web struct {
	// Check judges each connection when the name is resolved and before anything
	// is sent, so that a name which resolves differently the second time, or a
	// redirect, changes nothing. Nil is the guard; tests that serve pages on
	// loopback put another in its place.
	Check func(network, address string, conn syscall.RawConn) error
	// Resolver looks names up; nil is the system's.
	Resolver *net.Resolver
}

// guard refuses every address that IANA does not give out for the public
// internet, and every port but those of the web.
var guard = ssrf.New().Safe

// fetched is what an address answered.
type fetched struct {
	address *url.URL // the last one, after redirects
	header  http.Header
	body    []byte
}

// fetch opens an address. The error is what a person reads.
func (w Web) fetch(ctx context.Context, address string) (fetched, error) {
	u, err := webAddress(address)
	if err != nil {
		return fetched{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, pageWithin)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return fetched{}, noAddress(address)
	}
	req.Header.Set("User-Agent", agent)
	req.Header.Set("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8")
	req.Header.Set("Accept-Language", "en")
	resp, err := w.client().Do(req)
	if err != nil {
		return fetched{}, unreached(u, err)
	}
	defer resp.Body.Close()
	if err := answered(resp); err != nil {
		return fetched{}, err
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, largestPage+1)) // of the unpacked page: a small gzip can be a large one
	switch {
	case len(body) > largestPage:
		return fetched{}, webError("web.large", "web.paste.hint", nil, "host", u.Hostname(), "max", largestPage>>20)
	case err != nil:
		return fetched{}, unreached(u, err)
	}
	return fetched{address: resp.Request.URL, header: resp.Header, body: body}, nil
}

// client makes a client for one page: it keeps no connection, no cookie, and
// asks no proxy, behind which the guard could not see.
func (w Web) client() *http.Client {
	check := w.Check
	if check == nil {
		check = guard
	}
	dialer := &net.Dialer{Timeout: 10 * time.Second, Control: check, Resolver: w.Resolver}
	return &http.Client{
		Transport:     &http.Transport{DialContext: dialer.DialContext, DisableKeepAlives: true, MaxResponseHeaderBytes: 1 << 18, TLSHandshakeTimeout: 10 * time.Second, ForceAttemptHTTP2: true},
		CheckRedirect: redirected,
	}
}

// errRedirects ends a chain of redirects.
var errRedirects = errors.New("too many redirects")

func redirected(req *http.Request, via []*http.Request) error {
	if len(via) > mostRedirects {
		return errRedirects
	}
	req.Header.Del("Referer")
	_, err := webAddress(req.URL.String())
	return err
}

// webAddress takes an address as typed. Names and passwords in it are refused:
// they are what a person did not mean to hand over, or hide where it leads.
func webAddress(address string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	switch {
	case err != nil:
		return nil, noAddress(address)
	case u.Scheme != "http" && u.Scheme != "https", u.Hostname() == "", u.User != nil, len(address) > longestAddress:
		return nil, noAddress(address)
	}
	u.Fragment = ""
	return u, nil
}

func noAddress(address string) error {
	if runes := []rune(address); len(runes) > 200 {
		address = string(runes[:200]) + "…"
	}
	return webError("web.address", "web.address.hint", nil, "value", address)
}

// answered tells what a site's answer means where it is no page.
func answered(resp *http.Response) error {
	host := resp.Request.URL.Hostname()
	switch s := resp.StatusCode; {
	case s == http.StatusOK:
		return nil
	case s == http.StatusUnauthorized, s == http.StatusPaymentRequired, s == http.StatusProxyAuthRequired:
		return webError("web.wall", "web.paste.hint", nil, "host", host)
	case s == http.StatusNotFound, s == http.StatusGone:
		return webError("web.gone", "web.gone.hint", nil, "host", host)
	case s == http.StatusTooManyRequests, s >= 500:
		return webError("web.later", "web.later.hint", nil, "host", host, "status", s)
	default:
		return webError("web.refused", "web.paste.hint", nil, "host", host, "status", s)
	}
}

// unreached tells why a site could not be reached.
func unreached(u *url.URL, err error) error {
	host := u.Hostname()
	var at *url.Error
	if errors.As(err, &at) { // it may have been sent on
		if last, e := url.Parse(at.URL); e == nil && last.Hostname() != "" {
			host = last.Hostname()
		}
		err = at.Err // what was typed is no business of the log
	}
	var told *tv.Error
	var name *net.DNSError
	var timeout interface{ Timeout() bool }
	switch {
	case errors.As(err, &told):
		return told
	case errors.Is(err, errRedirects):
		return webError("web.redirects", "web.redirects.hint", nil, "host", host, "n", mostRedirects)
	case errors.Is(err, ssrf.ErrProhibitedIP), errors.Is(err, ssrf.ErrProhibitedNetwork):
		return webError("web.private", "web.private.hint", err, "host", host)
	case errors.Is(err, ssrf.ErrProhibitedPort):
		return webError("web.port", "web.private.hint", err, "host", host)
	case errors.As(err, &name) && !name.IsTimeout:
		return webError("web.no-host", "web.no-host.hint", err, "host", host)
	case errors.As(err, &timeout) && timeout.Timeout(), errors.Is(err, context.DeadlineExceeded):
		return webError("web.slow", "web.later.hint", err, "host", host)
	case errors.Is(err, context.Canceled):
		return err
	}
	return webError("web.unreached", "web.later.hint", err, "host", host)
}

func webError(key, hint string, err error, blanks ...any) error {
	return &tv.Error{Kind: tv.Unavailable, Message: say(key, blanks...), Hint: say(hint), Err: err}
}

// kindOf judges a body by what it is, and by what it was called only where that
// leaves it open: "html", "text", or what it is instead.
func kindOf(called string, body []byte) string {
	called, _, _ = strings.Cut(strings.ToLower(called), ";")
	called = strings.TrimSpace(called)
	sniffed, _, _ := strings.Cut(http.DetectContentType(body), ";")
	switch {
	case len(bytes.TrimSpace(body)) == 0:
		return "empty"
	case sniffed == "application/pdf" || called == "application/pdf":
		return "pdf"
	case sniffed == "text/html":
		return "html"
	case strings.HasPrefix(sniffed, "image/"), strings.HasPrefix(sniffed, "video/"), strings.HasPrefix(sniffed, "audio/"):
		return "picture"
	case called == "application/xhtml+xml", called == "text/html" && strings.HasPrefix(sniffed, "text/"):
		return "html"
	case strings.HasPrefix(sniffed, "text/plain") && (called == "" || strings.HasPrefix(called, "text/")):
		return "text"
	}
	return "other"
}

// notRead tells of something that is neither a page nor a text.
func notRead(kind, name string) error {
	switch kind {
	case "pdf":
		return webError("web.pdf", "web.paste.hint", nil, "name", name)
	case "picture":
		return webError("web.picture", "web.paste.hint", nil, "name", name)
	}
	return webError("web.other", "web.paste.hint", fmt.Errorf("content of kind %s", kind), "name", name)
}
