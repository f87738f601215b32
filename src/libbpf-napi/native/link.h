/* Attachments: one handle for the one or several bpf_links that an attach spec needs. */
#pragma once

#include "addon.h"

struct link {
	uint32_t count;
	struct bpf_link *links[];
};

/* Each link by itself; twice is fine. */
void link_detach(struct link *link);
