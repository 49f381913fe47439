# terraform test: plans the module with a provider that calls nothing.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws-us-gov" }
  }
  mock_data "aws_region" {
    defaults = { id = "us-gov-west-1" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_resource "aws_s3_bucket" {
    defaults = { id = "octo-org-keylease", arn = "arn:aws-us-gov:s3:::octo-org-keylease" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws-us-gov:iam::123456789012:role/keylease" }
  }
  mock_resource "aws_lambda_function" {
    defaults = { arn = "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:keylease" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws-us-gov:logs:us-gov-west-1:123456789012:log-group:keylease" }
  }
  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws-us-gov:sqs:us-gov-west-1:123456789012:keylease" }
  }
  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws-us-gov:sns:us-gov-west-1:123456789012:keylease" }
  }
  mock_resource "aws_sfn_state_machine" {
    defaults = { arn = "arn:aws-us-gov:states:us-gov-west-1:123456789012:stateMachine:keylease" }
  }
}

variables {
  package = "main.tf"    # Any file will do.
  runtime = "nodejs22.x" # Also known to providers of before 2026.
}

run "as_it_is" {
  command = apply

  assert {
    condition = alltrue([
      for each in jsondecode(aws_iam_role_policy.function.policy).Statement : !contains(flatten([each.Resource]), "*")
    ])
    error_message = "A statement allows everything."
  }
  assert {
    condition     = !strcontains(aws_iam_role_policy.function.policy, "ec2:")
    error_message = "EC2 is allowed, and nobody asked for it."
  }
  assert {
    condition     = aws_lambda_function.this.environment[0].variables.KEYLEASE_HOME == "s3://octo-org-keylease/"
    error_message = "Relative places of the policy are not in the bucket."
  }
  assert {
    condition     = length(aws_sfn_state_machine.accounts) == 0 && aws_lambda_function.this.reserved_concurrent_executions == -1
    error_message = "There is a state machine, or reserved concurrency."
  }
  assert {
    condition     = aws_cloudwatch_metric_alarm.this["SilentAlarm"].period == 86400
    error_message = "The alarm does not follow the schedule."
  }
}

run "with_everything" {
  command = apply

  variables {
    policy_url           = "s3://octo-org-policies/security/keylease.yaml"
    secret_arns          = ["arn:aws-us-gov:secretsmanager:us-gov-east-1:210987654321:secret:gpu-*"]
    secret_key_arns      = ["arn:aws-us-gov:kms:us-gov-east-1:210987654321:key/1234abcd-12ab-34cd-56ef-1234567890ab"]
    existing_bucket      = "octo-org-existing"
    ec2_accounts         = true
    event_bus_arn        = "arn:aws-us-gov:events:us-gov-west-1:123456789012:event-bus/security"
    security_hub         = true
    kms_key_arn          = "arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    permissions_boundary = "arn:aws-us-gov:iam::123456789012:policy/boundary"
    many_accounts        = true
    reserve_concurrency  = true
    email                = "octocat@example.com"
  }

  assert {
    condition = alltrue([
      for part in [
        "arn:aws-us-gov:s3:::octo-org-policies/security/keylease.yaml",
        "arn:aws-us-gov:s3:::octo-org-existing/ledger/*",
        "arn:aws-us-gov:ssm:us-gov-west-1:123456789012:parameter/keylease/*",
        "arn:aws-us-gov:secretsmanager:us-gov-east-1:210987654321:secret:gpu-*",
        "ec2:DeleteKeyPair",
        "events:PutEvents",
        "securityhub:BatchImportFindings",
      ] : strcontains(aws_iam_role_policy.function.policy, part)
    ])
    error_message = "A permission is missing."
  }
  assert {
    condition     = length(aws_s3_bucket.this) == 0 && aws_lambda_function.this.reserved_concurrent_executions == 5
    error_message = "There is a second bucket, or the wrong concurrency."
  }
  assert {
    condition     = strcontains(aws_sfn_state_machine.accounts[0].definition, "arn:aws-us-gov:states:::lambda:invoke")
    error_message = "The state machine is of another partition."
  }
  assert {
    condition     = aws_sns_topic.this.kms_master_key_id == var.kms_key_arn && aws_iam_role.schedule.permissions_boundary == var.permissions_boundary
    error_message = "The key or the boundary is not used."
  }
}

run "refuses_what_the_template_refuses" {
  command         = plan
  expect_failures = [var.every, var.policy_url, var.report_days]

  variables {
    every       = "1m"
    policy_url  = "https://example.com/policy.yaml"
    report_days = 30
  }
}
