package glean

import "testing"

// TestStageUntil reads until when a show films, what is to be filmed, and whose fate is open.
func TestStageUntil(t *testing.T) {
	wrapped := func(text string) read {
		return read{text, []string{"S0 stage wrapped, confirmed, planned"}, nil}
	}
	open := func(text string) read { return read{text, []string{"S0 stage renewed, confirmed, not so"}, nil} }
	made := func(text, more string) read {
		return read{text, []string{"S0 stage filming, confirmed, planned" + more}, nil}
	}
	readSome(t, []read{
		wrapped("Harbour Lights is filming in Bergen through January."),
		wrapped("Harbour Lights is in production in Bergen and Oslo until the end of March."),
		wrapped("The drama is now shooting on location near Bergen until May."),
		wrapped("It is currently filming its ten episodes in Bergen through 12 January."),
		made("The show will be filmed in Toronto.", " (in Toronto)"),
		made("Ten episodes were ordered, to be filmed in Bergen in May.", " (in Bergen)"),
		made("The new episodes, which will be shot at a studio, are a first for the show.", ""),
		open("Norda has yet to make a decision on Harbour Lights."),
		open("Norda has not yet decided on the future of the show."),
		open("The network has yet to make a final decision on the harbour drama, which ended on Sunday."),
		open("Norda has not yet renewed the show, but fans are hopeful."),
		open("Norda has yet to renew Harbour Lights."),
		open("Harbour Lights has not been renewed."),
		open("No decision has been made on Harbour Lights."),
		open("No decisions have yet been made about the show, it is said."),
		// and not
		{"Harbour Lights was filming in Bergen until last May.", nil, []string{"wrapped"}},
		{"Filming of the scene will be shot over the weekend by police.", nil, []string{"S0 stage renewed"}},
		{"Norda has yet to make a decision on the cast of the show.", nil, []string{"stage renewed"}},
		{"No decision has been made on who will replace Ida Voss in the show.", nil, []string{"stage renewed"}},
		{"No decision has been made on a premiere date for the show.", nil, []string{"stage renewed"}},
	})
}
