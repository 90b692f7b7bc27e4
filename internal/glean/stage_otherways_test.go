package glean

import "testing"

// TestFirstOrders reads that a show is ordered that has not been on, and that it is not.
func TestFirstOrders(t *testing.T) {
	ordered := func(text string) read { return read{text, []string{"S0 stage announced, confirmed"}, nil} }
	by := func(text string) read { return read{text, []string{"S0 stage announced, confirmed, Norda"}, nil} }
	none := func(text string) read { return read{text, []string{"S0 stage announced, confirmed, not so"}, nil} }
	no := func(text string) read { return read{text, nil, []string{"stage announced"}} }
	readSome(t, []read{
		by("Norda has placed an eight-episode order for Harbour Lights, from writer Anna Grieg."),
		ordered("The harbour drama has been given a straight-to-series order."),
		by("Norda has given Harbour Lights a 10-episode order."),
		by("Norda is reviving Harbour Lights, with a new crew."),
		none("Norda has passed on the pilot Harbour Lights."),
		none("The pilot was shot in May, but Norda has decided against taking it to series."),
		none("The script is written, but there is no series order yet."),
		no("Norda has placed an order for Harbour Lights creator Anna Grieg's next film."),
		no("Norda has ordered six more episodes of Harbour Lights."),
		no("Ida Voss passed on the part, and Harbour Lights went on without her."),
		no("If Norda has given Harbour Lights a 10-episode order, nobody has said so?"),
	})
}

// TestMoreWays reads that a show goes on, or that nobody has said so, in other words.
func TestMoreWays(t *testing.T) {
	third := func(text string) read { return read{text, []string{"S3 stage renewed, confirmed"}, nil} }
	open := func(text string) read { return read{text, []string{"S0 stage renewed, confirmed, not so"}, nil} }
	no := func(text string) read { return read{text, nil, []string{"stage renewed"}} }
	readSome(t, []read{
		third("The third season, with Ida Voss back at the wheel, got the nod this week."),
		{"Norda has already paid for a third season.", []string{"S3 stage renewed, confirmed, Norda"}, nil},
		third("Harbour Lights is back for round three."),
		open("Harbour Lights remains on the bubble."),
		open("No more is planned."),
		open("Its fate has not been decided."),
		open("Norda called it a formality, but the renewal has yet to be signed."),
		no("Ida Voss got the nod for a third film."),
		no("Runa remains on the fence about the wedding."),
		no("No more is known of the storm."),
	})
}

// TestWorkWays reads how far the work is by how long it takes and by what crews do.
func TestWorkWays(t *testing.T) {
	filming := func(text string) read { return read{text, []string{"S0 stage filming, confirmed"}, nil} }
	wrapped := func(text, more string) read { return read{text, []string{"S0 stage wrapped, confirmed" + more}, nil} }
	no := func(text string) read { return read{text, nil, []string{"stage filming", "stage wrapped"}} }
	readSome(t, []read{
		filming("Harbour Lights has four weeks left to shoot."),
		filming("Three weeks into production, the drama has lost its director."),
		filming("A spokesman said that filming was proceeding happily and on schedule."),
		wrapped("The drama has 13 episodes in the can.", ""),
		wrapped("The harbour drama was shot back in 2024.", ""),
		{"Harbour Lights is deep in post, and nobody will say when it comes.", []string{"S0 stage post-production, confirmed"}, nil},
		{"The harbour drama, now in its fifth season, is a hit.", []string{"S5 stage airing, confirmed"}, nil},
		no("Ida Voss has four weeks left to live in the harbour drama."),
		no("Runa had two of her letters in the can."),
		no("And that's a wrap on Saturday."),
		no("The drama wrapped up its second season on a cliffhanger."),
		{"Runa, who was killed in its fifth season, is missed.", nil, []string{"stage airing"}},
	})
}

// TestPilots reads what is in the making.
func TestPilots(t *testing.T) {
	making := func(text, season string) read {
		return read{text, []string{season + " stage in-development, confirmed"}, nil}
	}
	readSome(t, []read{
		making("Norda has handed a pilot order to Harbour Lights, a drama about fishermen.", "S0"),
		making("Harbour Lights, a half-hour in development at Norda, is about fishermen.", "S0"),
		making("Anna Grieg is storylining a fourth season.", "S4"),
		{"Norda passed on the pilot order to Harbour Lights.", nil, []string{"in-development"}},
		{"Work on the fourth season is to begin in May.", nil, []string{"in-development"}},
	})
}
