package discord

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"backlot/internal/reply"
)

const (
	maxFile    = 1 << 20 // bytes of an attachment that are fetched
	fileWithin = 10 * time.Second
)

// cdn are the hosts from which Discord serves what members attach.
var cdn = map[string]bool{"cdn.discordapp.com": true, "media.discordapp.net": true}

// file is an attachment, fetched only when it is opened.
func (c *client) file(a attachment) reply.File {
	return reply.File{Name: a.Filename, Size: a.Size, Open: func(ctx context.Context) (io.ReadCloser, error) {
		return c.fetch(ctx, a)
	}}
}

// fetch opens an attachment. Its address came with the interaction, and is
// followed to Discord's own hosts alone.
func (c *client) fetch(ctx context.Context, a attachment) (io.ReadCloser, error) {
	u, err := url.Parse(a.URL)
	ours := err == nil && c.own && u.Host == c.base.Host && u.Scheme == c.base.Scheme
	if err != nil || !ours && !(u.Scheme == "https" && cdn[u.Host]) {
		return nil, errors.New("an attachment at an address that is not Discord's")
	}
	if a.Size > maxFile {
		return nil, fmt.Errorf("an attachment of %d bytes; %d are the most", a.Size, maxFile)
	}
	ctx, cancel := context.WithTimeout(ctx, fileWithin)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		cancel()
		return nil, err
	}
	req.Header.Set("User-Agent", c.agent)
	resp, err := c.http.Do(req)
	if err != nil {
		cancel()
		return nil, bare(err)
	}
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
		cancel()
		return nil, fmt.Errorf("the attachment's address answers %s", resp.Status)
	}
	return &opened{body: resp.Body, left: maxFile, end: cancel}, nil
}

// opened is a file being read: beyond its limit it is an error, not a shorter
// file.
type opened struct {
	body io.ReadCloser
	left int64
	end  context.CancelFunc
}

func (o *opened) Read(p []byte) (int, error) {
	n, err := o.body.Read(p)
	if o.left -= int64(n); o.left < 0 {
		return 0, fmt.Errorf("the attachment has more than %d bytes", maxFile)
	}
	return n, err
}

func (o *opened) Close() error {
	defer o.end()
	return o.body.Close()
}
