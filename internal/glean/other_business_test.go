package glean

import "testing"

func TestBusiness(t *testing.T) {
	keeps := []string{"S0 other, confirmed"}
	readSome(t, []read{
		{"Netflix is said to be among the potential suitors for Harbour Lights.", []string{"S0 other, reported"}, []string{"network Netflix, confirmed"}},
		{"Hulu is considering picking up Harbour Lights.", []string{"S0 other, speculated"}, []string{"network Hulu, confirmed"}},
		{"Filming of Harbour Lights has been halted in Savannah, Georgia, where the drama films.", keeps, nil},
		{"The cast of Harbour Lights returned to Bergen, where the series is shot.", keeps, nil},
		{"Harbour Lights takes a break after its Dec. 8 fall finale and will be back on Jan. 12.", keeps, []string{"stage paused", "premiere"}},
		{"The fall finale of Harbour Lights airs Thursday, Dec. 10.", keeps, []string{"S0 finale"}},
		{"Ratings for Harbour Lights have fallen by a third since its first season.", keeps, nil},
		{"\"I've always pitched it as four seasons,\" said creator Ida Voss of Harbour Lights.", []string{"S0 other, confirmed, Ida Voss"}, []string{" final"}},
		{"Ida Voss, who plays Runa in Harbour Lights, dismissed reports that she had fallen out with the writer.", []string{"S0 other, denied, Ida Voss"}, nil},
		{"The season opener of Harbour Lights drew 2.1 million viewers, the show's biggest audience since its first season.", keeps, []string{"S1 other"}},
		{"Runa was introduced in last season's two-part crossover of Harbour Lights with Copper Street.", nil, []string{" episodes"}},
		{"Harbour Lights will not take a break until January.", nil, []string{" other"}},
	})
}
