package tv

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"net/url"
	"slices"
	"sort"
	"strings"
)

// lower32 writes hashes in letters and digits that survive an address, a button
// and a file name.
var lower32 = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

func hashed(n int, parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s", len(p), p)
	}
	return lower32.EncodeToString(h.Sum(nil))[:n]
}

// ArticleID is the id of an article on a desk: made of its canonical address,
// or of its text where it has no address, so that the same input has the same
// id anywhere.
func ArticleID(desk, address, text string) string {
	if a := CanonicalURL(address); a != "" {
		return hashed(10, desk, "url", a)
	}
	return hashed(10, desk, "text", strings.Join(strings.Fields(text), " "))
}

// ClaimID is the id of a claim: its article's, and six letters over the version
// of the text, the offsets, kind, season, value, and whether it is denied.
func ClaimID(article string, version int, c Claim) string {
	value, err := c.ValueJSON()
	if err != nil {
		value = []byte(fmt.Sprint(c.Value))
	}
	place := fmt.Sprint(version, c.Start, c.End, c.Season, c.Negative)
	if c.Certainty == Denied {
		place += " denied" // one sentence may tell what is said, and that it is denied
	}
	return article + hashed(6, place, string(c.Kind), string(value), c.Show)
}

// tracking are query parameters that name the reader's way, not the page.
var tracking = []string{"fbclid", "gclid", "ref", "ref_src", "mc_cid", "mc_eid", "igshid", "cmpid", "smid"}

// CanonicalURL is an address by which two links to one page are known to be
// one: without scheme, "www.", fragment, default port, tracking parameters and a
// closing slash. "" where it is no web address.
func CanonicalURL(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	q, err := url.ParseQuery(u.RawQuery)
	if err != nil { // kept as it is, lest two pages become one
		q = url.Values{u.RawQuery: {""}}
	}
	keys := make([]string, 0, len(q))
	for k := range q {
		if low := strings.ToLower(k); !strings.HasPrefix(low, "utm_") && !slices.Contains(tracking, low) {
			keys = append(keys, k)
		}
	}
	sort.Strings(keys)
	var b strings.Builder
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	b.WriteString(host)
	if p := u.Port(); p != "" && p != "80" && p != "443" {
		b.WriteString(":" + p)
	}
	b.WriteString(strings.TrimRight(u.EscapedPath(), "/"))
	sep := "?"
	for _, k := range keys {
		for _, v := range q[k] {
			b.WriteString(sep + url.QueryEscape(k) + "=" + url.QueryEscape(v))
			sep = "&"
		}
	}
	return b.String()
}
