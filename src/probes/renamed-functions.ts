// Functions of the kernel that well-known scripts name and newer kernels call otherwise, or keep no longer: what does
// their work now, the newest first. A name with a colon is a trace event.

import type { KernelDescription } from '../kernel/kernel-description.js';

// biome-ignore format: a table
const successors: Readonly<Record<string, readonly string[]>> = {
  _do_fork: ['kernel_clone'],
  do_fork: ['kernel_clone', '_do_fork'],
  do_sys_open: ['do_sys_openat2'],
  finish_task_switch: ['finish_task_switch.isra.0'],
  do_page_fault: ['handle_mm_fault'],
  __kmalloc: ['__kmalloc_noprof'],
  kmem_cache_alloc: ['kmem_cache_alloc_noprof'],
  kmem_cache_alloc_trace: ['__kmalloc_cache_noprof', 'kmalloc_trace'],
  add_to_page_cache_lru: ['filemap_add_folio'],
  mark_page_accessed: ['folio_mark_accessed'],
  account_page_dirtied: ['__folio_mark_dirty', 'folio_account_dirtied'],
  generic_make_request: ['submit_bio_noacct'],
  blk_start_request: ['blk_mq_start_request'],
  blk_account_io_start: ['block:block_io_start', 'block:block_rq_issue'],
  __blk_account_io_start: ['block:block_io_start', 'block:block_rq_issue'],
  blk_account_io_done: ['block:block_io_done', 'block:block_rq_complete'],
  __blk_account_io_done: ['block:block_io_done', 'block:block_rq_complete'],
  blk_account_io_completion: ['block:block_io_done', 'block:block_rq_complete'],
  swap_readpage: ['swap_read_folio'],
  shrink_slab_node: ['shrink_slab'],
  tcp_drop: ['tcp_drop_reason', 'skb:kfree_skb'],
  vfs_readdir: ['iterate_dir'],
};

/** The one that this kernel has: a function, or a whole probe. */
export function successorOf(name: string, kernel: KernelDescription): string | undefined {
  const call = /^(?:sys|SyS)_(\w+)$/.exec(name)?.[1];
  const names = successors[name] ?? (call === undefined ? [] : [`__x64_sys_${call}`, `__arm64_sys_${call}`]);
  const found = names.find((other) => {
    const [category, event] = other.split(':');
    return event === undefined ? isThere(other, kernel) : kernel.tracepoint(category ?? '', event) !== undefined;
  });
  return found?.includes(':') ? `tracepoint:${found}` : found;
}

function isThere(name: string, kernel: KernelDescription): boolean {
  return kernel.attachable(name) === 'yes' || kernel.func(name) !== undefined;
}
