// What fixtures and the bundled description keep of a kernel: the structs, hooks and constants that network tools
// look at. Names that a kernel does not have are left out.

import type { DescriptionRoots } from './describe-to-json.js';

// biome-ignore format: a table
export const stdlibRoots: DescriptionRoots = {
  structs: {
    sock: 'all', sock_common: 'all', inet_sock: 'all', inet_connection_sock: 'all', tcp_sock: 'all', udp_sock: 'all', request_sock: 'all', inet_request_sock: 'all',
    tcp_request_sock: 'all', inet_timewait_sock: 'all', ipv6_pinfo: 'all', socket: 'all', file: 'all', fdtable: 'all', files_struct: 'all', in6_addr: 'all', in_addr: 'all',
    sockaddr: 'all', sockaddr_in: 'all', sockaddr_in6: 'all', tcphdr: 'all', udphdr: 'all', iphdr: 'all', ipv6hdr: 'all', ethhdr: 'all', sk_buff: 'all', skb_shared_info: 'all',
    tcp_skb_cb: 'all', nsproxy: 'all', ns_common: 'all', cred: ['uid', 'gid', 'suid', 'sgid', 'euid', 'egid', 'fsuid', 'fsgid', 'user_ns'],
    inode: ['i_mode', 'i_uid', 'i_gid', 'i_flags', 'i_op', 'i_sb', 'i_mapping', 'i_ino', 'i_rdev', 'i_size', 'i_fop', 'i_private', 'i_dentry'],
    net: ['ns', 'user_ns', 'net_cookie', 'ifindex', 'loopback_dev', 'dev_base_seq'],
    net_device: ['', 'name', 'ifindex', 'mtu', 'flags', 'type', 'priv_flags', 'dev_addr', 'nd_net'], dst_entry: ['', 'dev', 'ops'], minmax_sample: 'all', sockaddr_un: 'all', user_msghdr: 'all',
    path: 'all', qstr: 'all', socket_alloc: 'all', pid: ['level', 'numbers', 'count'], upid: 'all', pid_namespace: ['ns', 'level'], mnt_namespace: ['ns'],
    dentry: ['d_parent', 'd_name', 'd_inode', 'd_iname', 'd_sb', 'd_flags', 'd_u', 'd_alias'], super_block: ['s_type', 's_dev', 's_id'], file_system_type: ['name'],
    fs_struct: ['umask', 'root', 'pwd'], mount: ['mnt_parent', 'mnt_mountpoint', 'mnt'], vfsmount: ['mnt_root', 'mnt_sb', 'mnt_flags'],
    request: ['q', 'cmd_flags', '__data_len', '__sector', 'bio', 'rq_disk', 'part'], request_queue: ['disk'], gendisk: ['major', 'first_minor', 'disk_name'],
    bio: ['bi_bdev', 'bi_disk', 'bi_opf', 'bi_iter', 'bi_io_vec', 'bi_vcnt'], bvec_iter: ['bi_sector', 'bi_size'], bio_vec: 'all', block_device: ['bd_disk', 'bd_dev'],
    page: ['mapping'], address_space: ['host'], hlist_head: 'all',
    signal_struct: ['nr_threads', 'pids', 'tty'], tty_struct: ['name'],
    task_struct: [
      'state', '__state', 'flags', 'on_cpu', 'prio', 'mm', 'exit_state', 'exit_code', 'exit_signal', 'pid', 'tgid', 'real_parent', 'parent', 'group_leader', 'thread_pid',
      'start_time', 'start_boottime', 'real_cred', 'cred', 'comm', 'fs', 'files', 'nsproxy', 'signal', 'cgroups', 'utime', 'stime', 'nvcsw', 'nivcsw',
      'in_iowait', 'wake_cpu', 'static_prio', 'normal_prio', 'policy', 'sessionid', 'on_rq',
    ],
    css_set: ['dfl_cgrp', 'subsys', 'nr_tasks'], cgroup: ['kn', 'level', 'root'], kernfs_node: ['id', 'name', 'parent', '__parent'], cgroup_subsys_state: ['cgroup', 'id'],
    trace_event_raw_sys_enter: 'all', trace_event_raw_sys_exit: 'all', pt_regs: 'all',
  },
  functions: [
    'bpf_iter_task', 'bpf_iter_task_file', 'tcp_send_loss_probe', 'sock_def_error_report',
    'tcp_connect', 'tcp_v4_connect', 'tcp_v6_connect', 'inet_csk_accept', 'tcp_finish_connect', 'tcp_rcv_state_process', 'tcp_set_state', 'tcp_close', '__tcp_close', 'tcp_done',
    'inet_csk_clone_lock', 'tcp_init_transfer', 'tcp_reset', 'tcp_retransmit_skb', '__tcp_retransmit_skb', 'tcp_sendmsg', 'tcp_recvmsg', 'tcp_cleanup_rbuf', 'tcp_send_active_reset',
    'tcp_v4_send_reset', 'tcp_v6_send_reset', 'tcp_conn_request', 'tcp_v4_do_rcv', 'tcp_v6_do_rcv', 'tcp_rcv_established', '__tcp_transmit_skb', 'tcp_transmit_skb', 'tcp_create_openreq_child',
    'tcp_v4_syn_recv_sock', 'tcp_v6_syn_recv_sock', 'tcp_fin', 'tcp_disconnect', 'tcp_shutdown', 'tcp_write_err', 'tcp_abort', 'tcp_drop_reason', 'tcp_rcv_synsent_state_process', 'tcp_check_req',
    'tcp_child_process', 'tcp_v4_destroy_sock', 'tcp_get_info', 'inet_csk_destroy_sock', 'inet_listen', 'inet_csk_listen_start', 'inet_bind', 'inet6_bind', 'inet_stream_connect', '__inet_stream_connect', 'inet_accept',
    'security_socket_connect', 'security_socket_accept', 'tcp_v4_rcv', 'tcp_v6_rcv', 'udp_rcv', 'udpv6_rcv', 'tcp_set_ca_state', 'udp_sendmsg', 'udpv6_sendmsg', 'udp_recvmsg', 'udpv6_recvmsg', 'ip_rcv', 'ip6_rcv', 'ip_local_deliver', 'ip_output', 'ip_queue_xmit',
    '__sys_connect', '__sys_accept4', 'do_accept', 'sock_alloc_file', 'kfree_skb', 'kfree_skb_reason', 'sk_skb_reason_drop', 'vfs_read', 'vfs_write', 'vfs_open', 'do_sys_openat2', 'do_exit', 'wake_up_new_task', 'scheduler_tick', 'sched_tick', 'set_user_nice',
  ],
  rawTracepoints: [
    'inet_sock_set_state', 'inet_sk_error_report', 'tcp_retransmit_skb', 'tcp_retransmit_synack', 'tcp_send_reset', 'tcp_receive_reset', 'tcp_destroy_sock', 'tcp_probe',
    'tcp_rcv_space_adjust', 'tcp_cong_state_set', 'tcp_bad_csum', 'tcp_sendmsg_locked', 'sk_data_ready', 'sock_send_length', 'sock_recv_length', 'sock_exceed_buf_limit', 'sock_rcvqueue_full',
    'kfree_skb', 'consume_skb', 'net_dev_queue', 'net_dev_xmit', 'netif_receive_skb', 'udp_fail_queue_rcv_skb', 'sys_enter', 'sys_exit', 'sched_switch', 'sched_wakeup', 'sched_process_fork',
    'sched_process_exec', 'sched_process_exit', 'sched_exit_tp', 'io_uring_complete', 'task_newtask', 'task_rename', 'signal_generate', 'signal_deliver', 'block_rq_issue', 'block_rq_complete', 'block_bio_queue',
    'sched_wakeup_new', 'contention_begin', 'contention_end', 'page_fault_user', 'page_fault_kernel', 'mm_vmscan_lru_isolate', 'mm_vmscan_kswapd_wake', 'module_load', 'module_free',
  ],
  tracepoints: [
    'syscalls:sys_enter_accept', 'syscalls:sys_exit_accept', 'syscalls:sys_enter_accept4', 'syscalls:sys_exit_accept4', 'syscalls:sys_enter_connect', 'syscalls:sys_exit_connect',
    'syscalls:sys_enter_openat', 'syscalls:sys_exit_openat', 'syscalls:sys_enter_execve', 'syscalls:sys_exit_execve', 'syscalls:sys_enter_getppid', 'syscalls:sys_exit_getppid', 'syscalls:sys_enter_sched_yield',
    'syscalls:sys_enter_bind', 'syscalls:sys_enter_listen', 'syscalls:sys_enter_close', 'syscalls:sys_enter_sendto', 'syscalls:sys_enter_recvfrom', 'syscalls:sys_enter_read',
    'syscalls:sys_exit_bind', 'syscalls:sys_exit_listen', 'syscalls:sys_exit_close', 'syscalls:sys_exit_sendto', 'syscalls:sys_exit_recvfrom', 'syscalls:sys_enter_sendmsg',
    'syscalls:sys_exit_sendmsg', 'syscalls:sys_enter_recvmsg', 'syscalls:sys_exit_recvmsg', 'syscalls:sys_exit_read', 'syscalls:sys_enter_write', 'syscalls:sys_exit_write', 'syscalls:sys_exit_clone', 'syscalls:sys_exit_clone3', 'syscalls:sys_exit_fork', 'syscalls:sys_exit_vfork',
    'syscalls:sys_exit_pread64', 'syscalls:sys_exit_pwrite64', 'syscalls:sys_exit_readv', 'syscalls:sys_exit_writev',
    'syscalls:sys_enter_pread64', 'syscalls:sys_enter_pwrite64', 'syscalls:sys_enter_readv', 'syscalls:sys_enter_writev', 'raw_syscalls:sys_enter', 'raw_syscalls:sys_exit', 'io_uring:io_uring_complete',
    'sock:inet_sock_set_state', 'tcp:tcp_retransmit_skb', 'tcp:tcp_send_reset', 'tcp:tcp_receive_reset', 'tcp:tcp_destroy_sock', 'tcp:tcp_probe', 'skb:kfree_skb',
    'sched:sched_process_exec', 'sched:sched_process_exit', 'sched:sched_process_fork', 'sched:sched_switch', 'task:task_newtask', 'signal:signal_generate',
  ],
  enumerators: ['TCP_ESTABLISHED', 'IFF_BRIDGE_PORT', 'TCP_CHRONO_BUSY', 'IPPROTO_TCP', 'IPPROTO_MPTCP', 'TCP_CA_Open', 'SS_CONNECTED', 'SKB_DROP_REASON_NOT_SPECIFIED', 'SK_RST_REASON_NOT_SPECIFIED', 'TCPF_ESTABLISHED', 'SOCK_DEAD', 'TCP_NLA_PAD'],
  enums: ['sock_type', 'skb_drop_reason', 'sk_rst_reason', 'tcp_ca_state', 'pid_type', 'sock_flags'],
  typedefs: ['u8', 'u16', 'u32', 'u64', 's8', 's16', 's32', 's64', '__u8', '__u16', '__u32', '__u64', '__be16', '__be32', 'pid_t', 'uid_t', 'gid_t', 'size_t', 'ssize_t', 'loff_t', 'sector_t', 'socket_state', 'kuid_t', 'kgid_t', 'atomic_t', 'atomic64_t', 'atomic_long_t', 'refcount_t', 'netns_tracker', 'possible_net_t', 'umode_t', 'dev_t', 'bool', 'gfp_t', 'fmode_t', 'sa_family_t', 'socklen_t'],
};
