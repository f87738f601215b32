// Makes TCP events of which every detail is known, and prints them as JSON lines: what a trace must show, no more.
// traffic [--wait] [--namespace] [--threads T] [--uid N] SCENARIO [COUNT]
#include "facts.h"
#include "scenarios.h"
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct scenario *const tables[] = {scenarios, pending_scenarios, burst_scenarios, trouble_scenarios, connection_scenarios, uncommon_scenarios, link_scenarios, extension_scenarios};

void ready(const struct options *options, pid_t server, unsigned port)
{
	fact_raw("{\"event\":\"ready\",\"pid\":%d,\"serverPid\":%d,\"rport\":%u}", getpid(), server, port);
	if (options->wait) {
		char line[16];
		// read, not fgets: a child must not inherit a buffer.
		must(read(STDIN_FILENO, line, sizeof line) > 0, "no line came on stdin");
	}
	if (options->uid >= 0)
		must(setresuid(options->uid, options->uid, options->uid) == 0, "setresuid");
}

static const struct scenario *find(const char *name)
{
	for (size_t t = 0; t < sizeof tables / sizeof *tables; t++)
		for (const struct scenario *s = tables[t]; s->name != NULL; s++)
			if (strcmp(s->name, name) == 0)
				return s;
	return NULL;
}

static void usage(FILE *to)
{
	fprintf(to, "usage: traffic [--wait] [--namespace] [--threads T] [--uid N] SCENARIO [COUNT]\n");
	for (size_t t = 0; t < sizeof tables / sizeof *tables; t++)
		for (const struct scenario *s = tables[t]; s->name != NULL; s++)
			fprintf(to, "  %-20s %s\n", s->name, s->makes);
}

int main(int argc, char **argv)
{
	static const struct option known[] = {{"wait", no_argument, NULL, 'w'},
					      {"namespace", no_argument, NULL, 'n'},
					      {"threads", required_argument, NULL, 't'},
					      {"uid", required_argument, NULL, 'u'},
					      {"help", no_argument, NULL, 'h'},
					      {0}};
	struct options options = {.count = 0, .threads = 1, .uid = -1};
	for (int option; (option = getopt_long(argc, argv, "h", known, NULL)) != -1;) {
		if (option == 'w')
			options.wait = true;
		else if (option == 'n')
			own_namespace();
		else if (option == 't')
			options.threads = atoi(optarg);
		else if (option == 'u')
			options.uid = atoi(optarg);
		else
			return usage(option == 'h' ? stdout : stderr), option == 'h' ? 0 : 2;
	}
	const struct scenario *scenario = optind < argc ? find(argv[optind]) : NULL;
	if (scenario == NULL)
		return usage(stderr), 2;
	if (optind + 1 < argc)
		options.count = atoi(argv[optind + 1]);
	signal(SIGPIPE, SIG_IGN);
	fact_scenario(scenario->name);
	set_comm("t-client");
	scenario->run(&options);
	return 0;
}
