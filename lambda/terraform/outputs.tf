output "bucket_name" {
  description = "Holds the policy, the ledger and the reports."
  value       = local.bucket
}

output "policy_location" {
  description = "Where to upload the policy."
  value       = local.environment.KEYLEASE_POLICY
}

output "topic_arn" {
  description = "For notify.sns in the policy."
  value       = aws_sns_topic.this.arn
}

output "function_name" {
  description = "For aws lambda invoke."
  value       = aws_lambda_function.this.function_name
}

output "log_group_name" {
  description = "For aws logs tail."
  value       = aws_cloudwatch_log_group.function.name
}

output "dead_letter_queue_url" {
  description = "Holds the events of failed runs."
  value       = aws_sqs_queue.dead_letters.url
}

output "state_machine_arn" {
  description = "For aws stepfunctions start-execution; null without one."
  value       = one(aws_sfn_state_machine.accounts[*].arn)
}
