package discordtest

import (
	"net/http"
	"strings"
)

// callback is the first answer to an interaction.
func (s *Server) callback(c *call) answer {
	body := c.object()
	kind := number(body["type"])
	s.mu.Lock()
	i := s.interactions[c.path("interaction_token")]
	denied := s.answerable(i, c.path("interaction_id"))
	s.mu.Unlock()
	if denied != nil {
		return *denied
	}
	b := append(s.callbackLimits(c, i, kind), s.described(c)...)
	if len(b) > 0 {
		return s.invalid(c, b)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if denied := s.answerable(i, i.ID); denied != nil { // another request may have been quicker
		return *denied
	}
	i.take(c, kind)
	s.touch()
	if c.r.URL.Query().Get("with_response") != "true" {
		return nothing
	}
	return ok(i.callbackResponse())
}

// answerable says why an interaction cannot be answered any more; s.mu is held.
func (s *Server) answerable(i *Interaction, id string) *answer {
	unknown := refuse(http.StatusNotFound, 10062, "Unknown interaction")
	switch {
	case i == nil || i.ID != id:
		s.violateLocked("an answer to an interaction that never was, or is long over (%s)", id)
		return &unknown
	case i.first != 0:
		if !i.lost {
			s.violateLocked("a second answer to one interaction (/%s by %s)", i.command, i.By.Name)
		}
		a := refuse(http.StatusBadRequest, 40060, "Interaction has already been acknowledged.")
		return &a
	case s.o.Now().Sub(i.sent) > s.o.Deadline:
		i.late = true
		s.touch()
		return &unknown
	}
	return nil
}

// fitting are the first answers each kind of interaction takes.
var fitting = map[int][]int{
	askCommand:   {answerMessage, answerDeferred, answerModal},
	askComponent: {answerMessage, answerDeferred, answerDeferUpdate, answerUpdate, answerModal},
	askModal:     {answerMessage, answerDeferred, answerDeferUpdate, answerUpdate},
	askSuggest:   {answerChoices},
}

// callbackLimits hold the first answer to what fits the interaction and to the limits.
func (s *Server) callbackLimits(c *call, i *Interaction, kind int) breaches {
	fits := false
	for _, one := range fitting[i.kind] {
		fits = fits || one == kind
	}
	if (kind == answerUpdate || kind == answerDeferUpdate) && i.source == nil {
		fits = false
	}
	if !fits {
		var b breaches
		b.add("type", "INTERACTION_APPLICATION_COMMAND_INVALID_TYPE", "an interaction of type %d does not take an answer of type %d", i.kind, kind)
		return b
	}
	var was standing
	if kind == answerUpdate {
		s.mu.Lock()
		was = i.source.standing()
		s.mu.Unlock()
	}
	return answerLimits(c, kind, i.focus, was)
}

// answerLimits hold the data of a first answer; focus is the kind of the option
// suggestions are for, was the message an update changes.
func answerLimits(c *call, kind, focus int, was standing) breaches {
	var b breaches
	data, _ := c.object()["data"].(object)
	switch kind {
	case answerMessage, answerUpdate:
		messageLimits(c, data, "data", was, &b)
	case answerDeferred, answerDeferUpdate:
		for key, v := range data {
			if v != nil && key != "flags" {
				b.add("data."+key, codeInvalid, "a deferral takes the flag 64 (private) and nothing else")
			}
		}
		if flagsOf(data)&^flagEphemeral != 0 {
			b.add("data.flags", codeInvalid, "a deferral takes the flag 64 (private) and nothing else")
		}
	case answerChoices:
		choices := objects(data["choices"])
		if len(choices) > 25 {
			b.add("data.choices", codeLength, "%d suggestions, and 25 are the most", len(choices))
		}
		suggested(choices, focus, "data.choices", false, &b)
	case answerModal:
		b = modalLimits(data)
	default:
		b.add("type", codeChoice, "there is no answer of type %d", kind)
	}
	return b
}

// take carries the first answer out; s.mu is held.
func (i *Interaction) take(c *call, kind int) {
	data, _ := c.object()["data"].(object)
	i.first, i.firstAt = kind, i.s.o.Now()
	i.lastAt = i.firstAt
	switch kind {
	case answerMessage, answerDeferred:
		i.original = i.reply(flagsOf(data)&flagEphemeral != 0)
		if kind == answerDeferred {
			i.original.body["flags"] = flagsOf(i.original.body) | flagLoading
			return
		}
		i.original.put(c, data)
	case answerUpdate:
		i.original = i.source
		i.source.put(c, data)
		i.source.edits++
		i.source.body["edited_timestamp"] = stamp(i.firstAt)
	case answerDeferUpdate:
		i.original = i.source
	case answerChoices:
		i.choices = []Choice{}
		for _, o := range objects(data["choices"]) {
			i.choices = append(i.choices, Choice{text(o["name"]), o["value"]})
		}
	case answerModal:
		i.modal = readModal(data, i)
	}
}

// reply makes a message in answer; where the bot is no member and the person
// may not use external apps openly, Discord shows it to the person alone.
func (i *Interaction) reply(private bool) *Message {
	s := i.s
	if by := i.By; by.Guild != nil && !by.Guild.Installed && by.permissions()&UseExternalApps == 0 {
		private = true
	}
	kind := 20
	if i.kind == askComponent || i.kind == askModal && i.source != nil {
		kind = 19
	} else if i.kind == askCommand && i.event["data"].(object)["type"] == 3 {
		kind = 23
	}
	m := s.newMessage(i.channel, s.botObject(), kind)
	m.mine, m.Private, m.Asker = true, private, i.By.Name
	user := s.userObject(i.By.Name)
	m.body["application_id"], m.body["webhook_id"] = s.app, s.app
	m.body["interaction_metadata"] = object{"id": i.ID, "type": i.kind, "user": user,
		"authorizing_integration_owners": s.owners(i.By)}
	if private {
		m.body["flags"] = flagEphemeral
	}
	return m
}

// callbackResponse is what with_response=true asks for.
func (i *Interaction) callbackResponse() object {
	about := object{"id": i.ID, "type": i.kind}
	resource := object{"type": i.first}
	if i.original != nil {
		about["response_message_id"] = i.original.ID
		about["response_message_loading"] = flagsOf(i.original.body)&flagLoading != 0
		about["response_message_ephemeral"] = i.original.Private
		resource["message"] = i.original.json()
	}
	if i.first == answerChoices || i.first == answerModal {
		return object{"interaction": about}
	}
	return object{"interaction": about, "resource": resource}
}

// spoil notes that the answer to a request was lost on its way: a bot that
// tries again does no wrong.
func (s *Server) spoil(r *http.Request) {
	parts := strings.Split(r.URL.Path, "/")
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, part := range parts {
		if i := s.interactions[part]; i != nil {
			i.lost = true
		}
	}
}
