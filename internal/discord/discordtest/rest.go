package discordtest

import (
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"regexp"
	"strings"
)

// Routes as Discord's description names them: a method and a path without
// /api/vN. Fail takes them.
const (
	RouteGateway     = "GET /gateway"
	RouteGatewayBot  = "GET /gateway/bot"
	RouteCallback    = "POST /interactions/{interaction_id}/{interaction_token}/callback"
	RouteOriginal    = "GET /webhooks/{webhook_id}/{webhook_token}/messages/@original"
	RouteEdit        = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original"
	RouteDelete      = "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original"
	RouteFollowUp    = "POST /webhooks/{webhook_id}/{webhook_token}"
	RouteRegister    = "PUT /applications/{application_id}/commands"
	RouteRegisterIn  = "PUT /applications/{application_id}/guilds/{guild_id}/commands"
	RouteCommands    = "GET /applications/{application_id}/commands"
	RouteCommandsIn  = "GET /applications/{application_id}/guilds/{guild_id}/commands"
	RoutePermissions = "GET /applications/{application_id}/guilds/{guild_id}/commands/permissions"
	RoutePost        = "POST /channels/{channel_id}/messages"
)

// call is one request of the bot, read and held to the description.
type call struct {
	r     *http.Request
	route string
	body  any // object, list or nil
	files map[string]upload
}

// upload is one file of a multipart body.
type upload struct {
	name, kind string
	content    []byte
}

func (c *call) object() object {
	o, _ := c.body.(object)
	return o
}

func (c *call) path(name string) string { return c.r.PathValue(name) }

// answer is what goes back: a status and what marshals, or nothing for 204.
type answer struct {
	status int
	body   any
}

func ok(body any) answer { return answer{http.StatusOK, body} }

func refuse(status, code int, message string) answer {
	return answer{status, object{"code": code, "message": message}}
}

var nothing = answer{status: http.StatusNoContent}

var versioned = regexp.MustCompile(`^/api/v(\d+)(/.*)$`)

// userAgent is the form that Discord asks of bots, lest they be blocked.
var userAgent = regexp.MustCompile(`^DiscordBot \(\S+, ?\S+\)`)

// routes is everything this Discord serves.
func (s *Server) routes() http.Handler {
	api := http.NewServeMux()
	handle := func(route string, open bool, do func(*call) answer) {
		api.HandleFunc(route, func(w http.ResponseWriter, r *http.Request) { s.serve(w, r, route, open, do) })
	}
	handle(RouteGateway, true, s.getGateway)
	handle(RouteGatewayBot, false, s.getGatewayBot)
	handle("GET /users/@me", false, func(*call) answer { return ok(s.botObject()) })
	handle("GET /applications/@me", false, s.getApplication)
	handle("GET /oauth2/applications/@me", false, s.getApplication)
	handle("POST /users/@me/channels", false, s.openDM)
	s.commandRoutes(handle)
	s.messageRoutes(handle)
	handle(RouteCallback, true, s.callback)
	api.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		s.violate("%s %s: no such route of Discord's is used here", r.Method, r.URL.Path)
		write(w, refuse(http.StatusNotFound, 0, "404: Not Found"))
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m := versioned.FindStringSubmatch(r.URL.Path)
		switch {
		case m != nil && (m[1] == "9" || m[1] == "10"):
			http.StripPrefix("/api/v"+m[1], api).ServeHTTP(w, r)
		case strings.HasPrefix(r.URL.Path, "/attachments/"):
			s.serveFile(w, r)
		case r.URL.Path == "/" && r.Header.Get("Upgrade") != "":
			s.serveGateway(w, r)
		default:
			s.violate("%s %s: the path must begin with /api/v10 (or v9)", r.Method, r.URL.Path)
			write(w, refuse(http.StatusNotFound, 0, "404: Not Found"))
		}
	})
}

// serve is the way of every request: a fault on demand, the token, the rate
// limit, the body, the handler.
func (s *Server) serve(w http.ResponseWriter, r *http.Request, route string, open bool, do func(*call) answer) {
	s.mu.Lock()
	s.calls[route]++
	s.mu.Unlock()
	f := s.takeFailure(route)
	if f != nil && s.fail(w, r, f) {
		return
	}
	a := s.answer(w, r, route, open, do)
	if f != nil && f.After { // the work is done, and its answer is lost
		s.spoil(r)
		f.write(w)
		return
	}
	if a.status == 401 || a.status == 403 || a.status == 429 {
		s.mu.Lock()
		s.refusals++
		s.mu.Unlock()
	}
	write(w, a)
}

func (s *Server) answer(w http.ResponseWriter, r *http.Request, route string, open bool, do func(*call) answer) answer {
	if !userAgent.MatchString(r.UserAgent()) {
		s.violate("%s: the User-Agent must read \"DiscordBot (address, version)\", not %q", route, r.UserAgent())
		return refuse(http.StatusForbidden, 40333, "internal network error")
	}
	if !open && r.Header.Get("Authorization") != "Bot "+s.o.Token {
		return refuse(http.StatusUnauthorized, 0, "401: Unauthorized")
	}
	if a, limited := s.limit(w.Header(), r, route); limited {
		return a
	}
	c := &call{r: r, route: route}
	if err := c.read(); err != nil {
		s.violate("%s: %v", route, err)
		return refuse(http.StatusBadRequest, 50109, "The request body contains invalid JSON.")
	}
	return do(c)
}

// read takes the body in: JSON, or multipart with payload_json and files.
func (c *call) read() error {
	if c.r.Method == http.MethodGet || c.r.Method == http.MethodDelete {
		return nil
	}
	kind, params, _ := mime.ParseMediaType(c.r.Header.Get("Content-Type"))
	switch kind {
	case "application/json":
		return c.parse(c.r.Body)
	case "multipart/form-data":
		return c.readParts(multipart.NewReader(c.r.Body, params["boundary"]))
	}
	return fmt.Errorf("a body needs Content-Type application/json or multipart/form-data, not %q", c.r.Header.Get("Content-Type"))
}

func (c *call) parse(r io.Reader) error {
	d := json.NewDecoder(io.LimitReader(r, 10<<20))
	d.UseNumber()
	if err := d.Decode(&c.body); err != nil {
		return fmt.Errorf("the body is no JSON: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("something follows the body's JSON")
	}
	return nil
}

var fileField = regexp.MustCompile(`^files\[\d\]$`)

func (c *call) readParts(m *multipart.Reader) error {
	c.files = map[string]upload{}
	for {
		p, err := m.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return fmt.Errorf("the multipart body breaks off: %w", err)
		}
		if p.FormName() == "payload_json" {
			if err := c.parse(p); err != nil {
				return err
			}
			continue
		}
		if !fileField.MatchString(p.FormName()) || p.FileName() == "" {
			return fmt.Errorf("a multipart field must be payload_json or files[0] to files[9] with a file name, not %q", p.FormName())
		}
		content, err := io.ReadAll(io.LimitReader(p, 10<<20+1))
		if err != nil || len(content) > 10<<20 {
			return fmt.Errorf("the file %q is longer than 10 MiB or breaks off", p.FileName())
		}
		c.files[p.FormName()] = upload{p.FileName(), p.Header.Get("Content-Type"), content}
	}
	if c.body == nil && len(c.files) == 0 {
		return fmt.Errorf("the multipart body has neither payload_json nor files")
	}
	return nil
}

// invalid answers 400 with the tree of errors and records them.
func (s *Server) invalid(c *call, b breaches) answer {
	b = b.once()
	s.violate("%s: %s", c.route, b)
	return answer{http.StatusBadRequest, object{"code": 50035, "message": "Invalid Form Body", "errors": b.tree()}}
}

func write(w http.ResponseWriter, a answer) {
	if a.body == nil {
		w.WriteHeader(a.status)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(a.status)
	_ = json.NewEncoder(w).Encode(a.body)
}

func (s *Server) getGateway(*call) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	return ok(object{"url": s.gatewayURL()})
}

func (s *Server) getGatewayBot(*call) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	left := max(0, 1000-s.gateway.counts.Identifies)
	return ok(object{"url": s.gatewayURL(), "shards": 1, "session_start_limit": object{
		"total": 1000, "remaining": left, "reset_after": 86400000, "max_concurrency": 1}})
}

func (s *Server) getApplication(*call) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	return ok(object{"id": s.app, "name": "Backlot", "icon": nil, "description": "", "summary": "", "type": nil,
		"bot": s.botObject(), "bot_public": true, "bot_require_code_grant": false, "flags": 0, "hook": true,
		"verify_key": strings.Repeat("0", 64), "owner": s.userObject("owner"), "team": nil, "redirect_uris": []any{},
		"integration_types_config": object{"0": object{}, "1": object{}}, "approximate_guild_count": len(s.guilds)})
}

func (s *Server) openDM(c *call) answer {
	if b := s.described(c); b != nil {
		return s.invalid(c, b)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for name, id := range s.users {
		if id == c.object()["recipient_id"] {
			return ok(s.channelObject(s.channelOf(Member{Name: name})))
		}
	}
	return refuse(http.StatusBadRequest, 50033, "Invalid Recipient(s)")
}

// Refusals counts the answers 401, 403 and 429: ten thousand of them within ten
// minutes make Discord block the bot's address.
func (s *Server) Refusals() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.refusals
}

// Calls counts the requests of a route so far, one of the Route constants.
func (s *Server) Calls(route string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls[route]
}
