package glean

import "testing"

// A second network of a sentence, and a further show of the network.
func TestFurtherNetworks(t *testing.T) {
	readSome(t, []read{
		{"NBC said that its comedy “Mending” is on hold, and that the second season of “The Good Tenant” will still begin on August 21.", []string{"Mending S0 network NBC, confirmed", "The Good Tenant S0 network NBC, confirmed"}, nil},
		{"NBC has renewed “Mending” from the creator of “The Good Tenant”.", nil, []string{"Good Tenant S0 network"}},
		{"Harbour Lights ran for three seasons on Norda.", []string{"S0 network Norda, confirmed"}, nil},
		{"Harbour Lights is on Norda. NBC had turned the project down twice.", []string{"S0 network Norda, confirmed"}, []string{"network NBC"}},
		{"Harbour Lights is on Norda. It is averaging 6.1 million viewers in Live+Same Day.", nil, []string{"network Live"}},
		{"Harbour Lights will premiere in July on Tokyo MX, BS11 and AT-X.", []string{"S0 network Tokyo MX, confirmed", "S0 network BS11, confirmed", "S0 network AT-X, confirmed"}, nil},
		{"Harbour Lights is back on Norda after it vanished from Hulu in 2023.", []string{"S0 network Norda, confirmed"}, []string{"network Hulu"}},
	})
}
