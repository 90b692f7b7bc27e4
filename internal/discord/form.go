package discord

import (
	"context"

	"backlot/internal/discord/message"
)

// open shows the form that a request needs filled first, or else answers it. A
// form must be the first answer, and cannot follow another.
func (f *front) open(t turn) {
	ctx, cancel := context.WithDeadline(f.work, t.by)
	defer cancel()
	form, refusal, ok := f.bot.Form(ctx, t.request)
	switch {
	case !ok:
		f.answer(t)
		return
	case !refusal.Headline.IsZero():
		f.sayFirst(t, refusal)
		return
	}
	m, err := message.Form(form, t.how, f.options(ctx))
	if err != nil {
		f.fault(t, err)
		return
	}
	if err := f.callback(t, callback{Type: showForm, Data: m}, nil); err != nil {
		f.unsent(t, err)
	}
}

// filled is a form that comes back: its boxes are options of the request it was
// opened for.
func (f *front) filled(t turn) {
	p, err := f.pressed(t)
	if err != nil {
		f.unpressed(t, err)
		return
	}
	t.request, t.how, t.onOwn = p.Request, p.How, t.Message != nil
	t.request.Asker, t.request.Locale = t.asker(), t.locale()
	typed := map[string]string{}
	boxes(t.Data.Components, typed)
	for name, value := range typed {
		t.request = t.request.With(name, value)
	}
	f.answer(t)
}
