package ask

import (
	"strings"

	"backlot/internal/tv"
)

// word is what several words of a question mean.
type word struct {
	means string
	words string
}

// services carry shows: a question that names one asks about it.
var services = set(`netflix hulu disney hbo max prime amazon apple peacock paramount bbc itv amc abc nbc cbs fox fx cw wb tbs tnt
	usa starz showtime syfy freeform pbs itvx iplayer beeb sky stv s4c rte stan crave cbc tvnz britbox acorn roku tubi tvn jtbc`)

var orders = []word{
	{tv.Cancelled, "cancelled plug wrapping dead axed ended over ending ends end done finished finish gone dropped scrapped kill bin dump drop drops ditch ditches ditched doomed toast kaput limbo doubt lose loses losing lost off given giving gave dropping dumping dumped killing killed binning ditching axing boot chop cut danger trouble risk"},
	{tv.Renewed, "renewed renewal saved saving save rescued picked greenlit another more order ordered safe light announce announced commission commissioned"},
}

var stages = []word{
	{tv.Paused, "paused pause hiatus halted shut shutdown"},
	{tv.Wrapped, "wrapped wrap wraps finished finish finishes done complete completed end ends"},
	{tv.PostProduction, "post editing postproduction"},
	{tv.PreProduction, "pre preproduction"},
	{tv.InDevelopment, "development developed writers writing"},
	{tv.Filming, "film films filming filmed taping tape taped shoot shooting shoots shot cameras"},
}

var changes = []word{
	{tv.Departs, "leave leaves leaving left quit quits quitting exit exits exiting exited retire retires retiring retired fired depart departs departing departed gone out off written killed done walk walks walked walking storm stormed missing absent lost losing dropped"},
	{tv.Recast, "succeed succeeds succeeded recast recasting recasts replaced replace replaces replacing taking takes took stepping"},
	{tv.Joins, "join joins joining joined new added add adding hired hire recruited"},
	{tv.Returns, "back return returns returning returned coming come bring bringing see seen stay stays staying sticking again"},
}

var roles = []word{
	{"showrunner", "showrunner charge run runs running showrunning showruns"},
	{"creator", "came thought dreamt dreamed creator creators create created creates creating invent invented brainchild"},
	{"director", "director directors direct directs directed directing helm helms helming"},
	{"composer", "composer compose composes composed composing music score scored scores scoring soundtrack theme tune song songs sing sings sang"},
	{"writer", "writer writers wrote write writes writing written"},
	{"executive producer", "producer producers produce produces produced producing"},
	{"cinematographer", "cinematographer cinematography dp"},
}

// means is what the first word of the table found in a question means.
func (s *scanned) means(table []word) string {
	for _, w := range table {
		for _, f := range strings.Fields(w.words) {
			for i := range s.tokens {
				if s.at(i) == f {
					return w.means
				}
			}
		}
	}
	return ""
}
