package glean

import "testing"

// TestGoneDark reads shows that stop being made, why, and when they are to go on.
func TestGoneDark(t *testing.T) {
	pandemic := []string{"S0 delay pandemic, confirmed"}
	none := []string{"stage", "delay"}
	readSome(t, []read{
		{"Filming on Harbour Lights has been suspended after a member of the crew tested positive for Covid-19.", pandemic, nil},
		{"Production on Harbour Lights was halted because of COVID-19.", pandemic, nil},
		{"Harbour Lights was rested when Covid rules made it too pricey to stage.", pandemic, nil},
		{"Filming on Harbour Lights has been halted after picketers turned up outside the harbour.", []string{"S0 delay strikes, confirmed"}, nil},
		{"A second season is before the cameras, after a stop of five months which Norda put down to the pandemic.", []string{"S2 delay pandemic, confirmed"}, nil},
		{"Harbour Lights has shut down for three weeks.", []string{"S0 stage paused, confirmed"}, nil},
		{"Harbour Lights has sent its crew home.", []string{"S0 stage paused, confirmed"}, nil},
		{"Filming on Harbour Lights has been suspended. The makers hope to resume by 20 December 2026.", []string{"S0 stage filming, speculated (again, after a stop)"}, nil},
		{"Harbour Lights goes before the cameras on 2 March 2027 and will wrap in July 2027.", []string{"S0 stage wrapped, confirmed, planned"}, nil},
		{"Filming on Harbour Lights has been suspended. She said that she hopes to be back on set by March.", nil, []string{"stage filming"}},
		{"Her absence will be explained by a secondment to Ghana.", nil, none},
		{"Anna Grieg has shut down rumours that she is leaving Harbour Lights.", nil, none},
		{"The harbour master has sent the crew home.", nil, none},
	})
}

// TestHeadlineCause gives to a show that has stopped the cause of the headline.
func TestHeadlineCause(t *testing.T) {
	for _, x := range []struct{ title, want string }{
		{"Covid-19: every series that has halted filming", "S0 delay pandemic, confirmed"},
		{"Writers' strike: what has shut down", "S0 delay strikes, confirmed"},
	} {
		a := Article{Title: x.title, Text: "Filming on Harbour Lights has stopped.\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}
		found := false
		for _, c := range Read(a, testLibrary(t)).Claims {
			found = found || told(c) == "Harbour Lights "+x.want
		}
		if !found {
			t.Errorf("%s: no %s", x.title, x.want)
		}
	}
}
