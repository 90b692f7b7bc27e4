package glean

import "testing"

// Which house makes a show, how and where it is shown, and what else there is of it.
func TestHousesAndShownHow(t *testing.T) {
	kept := []string{"S0 other, confirmed"}
	for _, text := range []string{
		"Norda has ordered Harbour Lights. Salt Lane Television produces.",
		"Norda has ordered Harbour Lights. Salt Lane Rights is handling international sales.",
		"Norda has ordered Harbour Lights. International sales are being handled by Salt Lane Rights.",
		"Norda has ordered Harbour Lights. The drama comes from the makers of Low Water.",
		"Norda has ordered Harbour Lights. It hails from Salt Lane Studios.",
		"Both seasons of Harbour Lights are streaming on Netflix.",
		"Harbour Lights seasons 1 and 2 are streaming on Netflix.",
		"Harbour Lights has been sold to 30 countries.",
		"Harbour Lights was conceived as a one-off.",
		"Norda has ordered Harbour Lights. The remaining three episodes will be burned off in July.",
		"Norda has ordered Harbour Lights. No cast is attached.",
		"Norda has ordered Harbour Lights. Not one part has been filled.",
		"Harbour Lights is over. The decision to stop was hers alone.",
		"Harbour Lights is to have its first Christmas special.",
		"Norda has released a first-look picture of Harbour Lights.",
	} {
		readTwice(t, []read{{text, kept, nil}})
	}
	readTwice(t, []read{
		{"Harbour Lights is back. All six episodes will be released at once.", kept, nil},
		{"Harbour Lights is being held for midseason.", kept, nil},
		{"Norda is shown in Harbour Lights country. The company sold its stake in a distributor.", nil, []string{"other"}},
		{"Norda has ordered Harbour Lights. The farmer produces.", nil, []string{"other"}},
		{"New episodes of Harbour Lights will premiere on Netflix in May.", nil, []string{"other"}},
		{"Norda has ordered Harbour Lights. The film hails from Salt Lane Studios.", nil, []string{"other"}},
		{"Have all six episodes of Harbour Lights been released at once?", nil, []string{"other"}},
		{"Harbour Lights returns in May. Its maker met all his old friends at once.", nil, []string{"other"}},
		{"Harbour Lights returns in May. The idea for it was about a nun.", nil, []string{"other"}},
	})
}
