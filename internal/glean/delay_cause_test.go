package glean

import "testing"

// Why a show comes later is told in words of any kind.
func TestDelayedWhy(t *testing.T) {
	late := func(cause string) []string { return []string{"S0 delay " + cause + ", confirmed"} }
	second := func(cause string) []string { return []string{"S2 delay " + cause + ", confirmed"} }
	readSome(t, []read{
		{"The second season of Harbour Lights has been postponed from January to April owing to production circumstances.", second("production circumstances"), nil},
		{"Norda has moved the drama to next year since one of the kilns exploded.", late("one of the kilns exploded"), nil},
		{"Norda is delaying the drama until 2027 after losing access to an archive in Nuremberg.", late("losing access to an archive in Nuremberg"), nil},
		{"Harbour Lights has been put back to March because its composer walked out.", late("its composer walked out"), nil},
		{"Harbour Lights is on ice after its director fell out with the studio.", late("its director fell out with the studio"), nil},
		{"The second season of Harbour Lights has been held back to June because of a row over music rights.", second("a row over music rights"), nil},
		{"The drama has been put on hold due to a dispute between its producers.", late("a dispute between its producers"), nil},
		{"Harbour Lights slipped from March to May on account of a soundstage dispute.", late("a soundstage dispute"), nil},
		{"Harbour Lights finally arrives after being bumped from July, when the edit wasn't ready.", late("the edit wasn't ready"), nil},
		{"The drama will now arrive on October 9 rather than August 21, a victim of the network's fall reshuffle.", late("reshuffle"), nil},
		{"The premiere of Harbour Lights has been pushed back to June as the orchestra has not been paid.", late("the orchestra has not been paid"), nil},
		{"Harbour Lights has been pushed back to 2028 after a mast fell on its star.", late("a mast fell on its star"), nil},
		// A cause that has a word of its own has it here, too.
		{"The drama is on ice after its leading man broke his leg in training.", late("injury"), nil},

		{"The drama has been pushed back to March, after the Olympics.", nil, []string{"delay"}},
		{"The Season 2 DVD of Harbour Lights has been pushed back to January because of a printing error on the sleeve.", nil, []string{"delay"}},
		{"Bookings at the caravan park have held up ever since the drama went out.", nil, []string{"delay"}},
		{"Harbour Lights has not been delayed because of its star, Norda said.", nil, []string{"delay its star"}},
		// What is not late is put down to nothing.
		{"The producers of Harbour Lights blamed a hole in the advertising budget.", nil, []string{"delay"}},
		{"The drama follows a banker whose late husband had been laundering money.", nil, []string{"delay"}},
		{"Harbour Lights slipped to a 0.5 against spring football.", nil, []string{"delay"}},
		{"The football sitcom returns later than usual with all its episodes at once.", nil, []string{"delay"}},
		{"Harbour Lights, about a widowed fire captain, has been pulled from the schedule.", nil, []string{"delay"}},
		{"The hospital comedy Harbour Lights is on hold.", nil, []string{"delay"}},
		{"The late Bernard Falk, who created Harbour Lights, lived here until his death in 2019.", nil, []string{"delay"}},
	})
}
