package discordtest

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"
)

// Load is a run of many interactions at a steady pace.
type Load struct {
	// Count is how many, Rate how many a second.
	Count int
	Rate  float64
	// Next sends the n-th one, counted from 0.
	Next func(n int) *Interaction
}

// LoadResult is how a Load went. The times are from the event to the finished answer.
type LoadResult struct {
	Answered, Failed  int
	Median, P99, Most time.Duration
	Took              time.Duration
	// Errors are the first few failures.
	Errors []string
}

func (r LoadResult) String() string {
	text := fmt.Sprintf("%d answered, %d failed in %s: median %s, 99%% within %s, slowest %s",
		r.Answered, r.Failed, r.Took.Round(time.Millisecond), r.Median.Round(time.Microsecond),
		r.P99.Round(time.Microsecond), r.Most.Round(time.Microsecond))
	for _, e := range r.Errors {
		text += "\n  " + e
	}
	return text
}

// Run sends a load and waits for every answer, or until ctx ends. Interactions
// are forgotten once they are answered, so that memory stays flat.
func (s *Server) Run(ctx context.Context, l Load) LoadResult {
	var r LoadResult
	var times []time.Duration
	var mu sync.Mutex
	var wait sync.WaitGroup
	began := time.Now()
	for n := 0; n < l.Count && ctx.Err() == nil; n++ {
		pause(ctx, time.Until(began.Add(time.Duration(float64(n)/l.Rate*float64(time.Second)))))
		i := l.Next(n)
		wait.Add(1)
		go func() {
			defer wait.Done()
			answer, err := i.Wait(s.o.Deadline)
			i.Forget()
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				times = append(times, answer.Finished)
				return
			}
			if r.Failed++; len(r.Errors) < 5 {
				r.Errors = append(r.Errors, err.Error())
			}
		}()
	}
	wait.Wait()
	r.Took, r.Answered = time.Since(began), len(times)
	if len(times) > 0 {
		slices.Sort(times)
		r.Median, r.P99, r.Most = times[len(times)/2], times[len(times)*99/100], times[len(times)-1]
	}
	return r
}

func pause(ctx context.Context, d time.Duration) {
	if d <= 0 {
		return
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}
