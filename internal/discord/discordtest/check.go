package discordtest

import (
	"bytes"
	"fmt"
	"net/http"
)

// Check holds a body to all that the routes hold it to, without sending it: for
// sweeps over many replies. route is RouteCallback (any type of answer),
// RouteFollowUp, RoutePost, RouteEdit (of an empty deferred answer),
// RouteRegister or RouteRegisterIn. Nothing is recorded; nil is a good body.
func (s *Server) Check(route string, body []byte) []string {
	c := &call{r: &http.Request{Method: http.MethodPost}, route: route}
	if err := c.parse(bytes.NewReader(body)); err != nil {
		return []string{err.Error()}
	}
	var b breaches
	switch route {
	case RouteCallback:
		kind := number(c.object()["type"])
		was := standing{}
		if kind == answerUpdate {
			was = standing{edit: true, v2: true, filled: true}
		}
		b = answerLimits(c, kind, optionString, was)
	case RouteFollowUp, RoutePost:
		b = newMessageLimits(c, c.object(), "")
	case RouteEdit:
		messageLimits(c, c.object(), "", standing{edit: true, private: true}, &b)
	case RouteRegister, RouteRegisterIn:
		list, _ := c.body.([]any)
		b = commandLimits(list, route == RouteRegisterIn)
	default:
		return []string{fmt.Sprintf("bodies of %s are not held to anything here", route)}
	}
	var out []string
	for _, one := range append(b, s.described(c)...).once() {
		out = append(out, breaches{one}.String())
	}
	return out
}
