package sqlite

import (
	"cmp"
	"database/sql"
	"time"

	"backlot/internal/tv"
)

// View is who reads, and as of which day. A server reads the shared desk and its
// own, without what it has hidden. The zero Desk is the shared one alone; the
// zero Day bounds nothing.
type View struct {
	Desk string
	Day  tv.Date
}

// visible is the condition under which an article "a" is read by a member. It is
// the only one there is: every query behind a member's command has it, with the
// arguments of [View.args].
const visible = ` (a.state = 'published' AND a.day <= :day AND a.desk IN ('shared', :desk)
	AND NOT EXISTS (SELECT 1 FROM overlays h WHERE h.desk = :desk AND h.thing = 'article:' || a.id AND h.field = 'hidden')) `

// own is the condition under which a thing (a show, a person, a character or a
// name of one) is read on the desk :desk.
const own = ` IN ('shared', :desk) `

// args are the view's named arguments, and what else a query needs.
func (v View) args(more ...any) []any {
	return append([]any{sql.Named("desk", v.desk()), sql.Named("day", v.day())}, more...)
}

func (v View) desk() string { return cmp.Or(v.Desk, tv.SharedDesk) }

// day is the last day whose publications are read.
func (v View) day() int {
	if v.Day.IsZero() {
		return lastDay
	}
	return dayNumber(v.Day)
}

// firstDay is where days are counted from, and lastDay the last that a tv.Date
// can hold.
var firstDay = time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)

const lastDay = 1<<17 - 1

// dayNumber counts the last day of a date from 1 January 1900: what is published
// "in March" is read from the end of March on.
func dayNumber(d tv.Date) int {
	if d.IsZero() {
		return 0
	}
	return int(d.Last().Sub(firstDay) / (24 * time.Hour))
}
