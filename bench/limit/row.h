/* The record between limit.bpf.c and limit.c: what a hand-written tracer would send for the rows of this benchmark. */
#pragma once

struct row {
	unsigned long long ns;
	unsigned int pid;
	unsigned int tid;
	unsigned int uid;
	char comm[16];
};
