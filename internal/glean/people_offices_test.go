package glean

import "testing"

// An office of several words before a name leaves the name whole.
func TestOfficesBeforeNames(t *testing.T) {
	const about = "Harbour Lights is back. The drama is set in Bergen. "
	readSome(t, []read{
		{about + "Ida Voss and Per Lund will reprise their roles in Harbour Lights as Mateo Cruz and Coast Guard Lt. Erin Hayes.",
			[]string{"S0 cast Ida Voss returns Mateo Cruz, confirmed", "S0 cast Per Lund returns Lt. Erin Hayes, confirmed"}, []string{"Per Lund returns Mateo"}},
		{about + "Ida Voss plays Assistant District Attorney Nora Price in Harbour Lights.", []string{"S0 cast Ida Voss stars Nora Price, confirmed"}, nil},
		{about + "Per Lund plays Dr. Nolan Park in Harbour Lights.", []string{"S0 cast Per Lund stars Dr. Nolan Park, confirmed"}, nil},
		{about + "They filmed it in Per Lund Park and at Oslo City Park.", nil, []string{"cast"}},
	})
}
