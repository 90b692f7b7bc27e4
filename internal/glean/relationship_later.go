package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who is a part, and of which show, is often told further on: "Her father, the mill owner Carl" is read before
// "Ida Voss plays Nell". What could not be told when its sentence was read is tried again at the end.

// waits is a place at which a tie may be told, and the show that the text was about there.
type waits struct {
	hit  *hit
	show *title
}

// mayWait keeps a place for later where a rule for ties has found nothing, or no show to tell it of.
func (r *reader) mayWait(h *hit, list []tv.Claim) {
	if len(r.waiting) < mostHits && strings.HasPrefix(h.rule.name, string(tv.Relationship)) && !r.off[h.rule.name] && (len(list) == 0 || r.showAt(h) == nil) {
		r.waiting = append(r.waiting, waits{h, r.show})
	}
}

// tiesLater tells the ties that wait, now that the parts are known.
func (r *reader) tiesLater() {
	told := map[[2]string]bool{}
	for i := range r.proposed {
		if c := &r.proposed[i].claim; c.Kind == tv.Relationship {
			told[[2]string{c.Value.A, c.Value.B}], told[[2]string{c.Value.B, c.Value.A}] = true, true
		}
	}
	show := r.show
	for _, w := range r.waiting {
		r.show = w.show
		if r.show == nil {
			r.show = r.showOfPart(w.hit)
		}
		if r.show == nil {
			continue
		}
		w.hit.judged = nil
		for _, c := range w.hit.rule.make(w.hit) {
			of := r.showOfName(c.Value.A)
			if of == nil {
				of = r.showOfName(c.Value.B)
			}
			if of == nil || told[[2]string{c.Value.A, c.Value.B}] {
				continue
			}
			told[[2]string{c.Value.A, c.Value.B}] = true
			w.hit.about = of
			r.propose(w.hit, c)
		}
	}
	r.show = show
}

// showOfPart gives the show in which a name that a hit has caught is a part.
func (r *reader) showOfPart(h *hit) *title {
	for _, group := range []string{"chr", "chr2"} {
		if m := h.mention(group); m != nil {
			if t := r.showOfName(m.name); t != nil {
				return t
			}
		}
	}
	return nil
}

// showOfName gives the show in which somebody is told to play a part.
func (r *reader) showOfName(name string) *title {
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; c.Kind == tv.Cast && !p.dropped && !p.other && c.Value.Character != "" && p.title != nil {
			if c.Value.Character == name || strings.HasSuffix(c.Value.Character, " "+name) || strings.HasPrefix(c.Value.Character, name+" ") {
				return p.title
			}
		}
	}
	return nil
}
