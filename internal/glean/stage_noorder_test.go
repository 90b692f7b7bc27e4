package glean

import "testing"

func TestNoOrder(t *testing.T) {
	none := func(text string) read { return read{text, []string{"S0 stage announced, confirmed, not so"}, nil} }
	no := func(text string) read { return read{text, nil, []string{"not so"}} }
	readSome(t, []read{
		none("Harbour Lights is in development at Norda, but there is no series order yet."),
		none("Harbour Lights is still without a pilot order."),
		none("No formal series commitment has been made for Harbour Lights."),
		no("Norda gave Harbour Lights a series order, with no pilot order before it."),
		no("Is there no series order for Harbour Lights?"),
	})
}
